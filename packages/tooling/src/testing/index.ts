import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A program of an app as it is shipped, made for one test file. */
export type BundledProgram = {
  /** The folder that the entries' files lie in: `src/main.ts` is `main.js` there. */
  dist: string;
  remove(): void;
};

/**
 * Bundles a program once for the tests that start it as a process: read from its sources, each process would take
 * seconds of a core. It lies inside the app, so that what a bundle leaves outside is found.
 *
 * @param home the app's folder
 * @param entries files of it, relative to `home`
 * @param place where a program that looks around itself expects to lie, below a folder of its own
 */
export function bundleProgram(home: string, entries: readonly string[], place = 'dist'): BundledProgram {
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(join(home, 'node_modules/.bundled-'));
  const dist = join(folder, place);
  execFileSync('npx', ['--no-install', 'parley-bundle', ...entries, '--outdir', dist], { cwd: home });
  return { dist, remove: () => rmSync(folder, { recursive: true }) };
}
