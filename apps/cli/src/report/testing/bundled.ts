import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../..', import.meta.url));

export type Ended = { out: string; error: string; code: number | null };

/** The command line as it is shipped, in a place of its own inside the app, so that what its bundle leaves outside is found. */
export function bundled() {
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(join(home, 'node_modules/.bundled-'));
  const dist = join(folder, 'apps/cli/dist');
  execFileSync('npx', ['--no-install', 'parley-bundle', 'src/main.ts', 'src/thread.ts', '--outdir', dist], {
    cwd: home,
  });
  return {
    /** Runs a command to its end; `onStart` gets the process, to do something to it. */
    async run(
      words: string[],
      onStart: (child: ReturnType<typeof spawn>) => unknown = () => {},
    ): Promise<Ended> {
      const child = spawn(process.execPath, [join(dist, 'main.js'), ...words]);
      const ended: Ended = { out: '', error: '', code: null };
      child.stdout.on('data', (chunk) => {
        ended.out += chunk;
      });
      child.stderr.on('data', (chunk) => {
        ended.error += chunk;
      });
      onStart(child);
      const [code] = await once(child, 'close');
      return { ...ended, code };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
