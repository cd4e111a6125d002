import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The launcher of the tests as one file, made once: read from its sources each process would take seconds of a core. It lies inside
 * the app, so that what a bundle leaves outside is found.
 */
export function bundleLauncher(): { file: string; remove(): void } {
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(join(home, 'node_modules/.launcher-'));
  const dist = join(folder, 'dist');
  const words = ['--no-install', 'parley-bundle', 'src/start/testing/launcher.ts', '--outdir', dist];
  execFileSync('npx', words, { cwd: home });
  return { file: join(dist, 'launcher.js'), remove: () => rmSync(folder, { recursive: true }) };
}
