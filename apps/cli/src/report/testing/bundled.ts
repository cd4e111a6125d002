import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '@parley/tooling/testing';

const home = fileURLToPath(new URL('../../..', import.meta.url));

export type Ended = { out: string; error: string; code: number | null };

/** The command line as it is shipped. */
export function bundled() {
  const { dist, remove } = bundleProgram(home, ['src/main.ts', 'src/thread.ts'], 'apps/cli/dist');
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
    remove,
  };
}
