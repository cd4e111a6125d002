import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles programs of this folder as an app's are, `thread.js` beside them. Inside the package, so that what a bundle leaves
 * outside is found from it.
 */
export function bundle(...programs: string[]): { file(name: string): string; remove(): void } {
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(join(home, 'node_modules/.bundle-'));
  const entries = ['thread', ...programs].map((name) => `src/testing/${name}.ts`);
  execFileSync('npx', ['--no-install', 'parley-bundle', ...entries, '--outdir', join(folder, 'dist')], {
    cwd: home,
  });
  return {
    file: (name) => join(folder, 'dist', `${name}.js`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
