import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';

/** Where the output of the children goes. */
export type LogTarget = {
  open(name: string): { stdio: number | 'pipe'; follow(child: ChildProcess): void };
  /** Where to look, as the end of a sentence. */
  hint(name: string): string;
  /** The last lines, for a child that does not come up. */
  tail(name: string): string;
};

const largestLogBytes = 10_000_000;

/** One file for each child, written by the child itself, so that it survives whatever happens to the launcher. */
export function logToFiles(folder: string): LogTarget {
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string) => join(folder, `${name}.log`);
  return {
    open(name) {
      rotate(fileOf(name));
      const stdio = openSync(fileOf(name), 'a', 0o600);
      return { stdio, follow: () => closeSync(stdio) };
    },
    hint: (name) => `${relative(process.cwd(), fileOf(name))} says why`,
    tail: (name) => readFileSync(fileOf(name), 'utf8').trimEnd().split('\n').slice(-5).join('\n'),
  };
}

/** Every line on the terminal, behind the name of who wrote it. */
export function logToTerminal(): LogTarget {
  return {
    open: (name) => ({
      stdio: 'pipe',
      follow: (child) => {
        for (const stream of [child.stdout, child.stderr]) {
          if (stream)
            createInterface({ input: stream }).on('line', (line) =>
              process.stdout.write(`${name.padEnd(6)} │ ${line}\n`),
            );
        }
      },
    }),
    hint: () => 'the lines above say why',
    tail: () => '',
  };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLogBytes) renameSync(file, `${file}.1`);
}
