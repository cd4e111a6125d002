import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Program = { output(): string; isRunning(): boolean; stop(): Promise<void> };

/** Starts a built app of this project as it is shipped, and keeps every line that it writes. */
export function startProgram(app: 'web' | 'worker', environment: Record<string, string>): Program {
  const file = fileURLToPath(new URL(`../../../${app}/dist/main.js`, import.meta.url));
  if (!existsSync(file)) throw new Error(`apps/${app} is not built: run \`pnpm build\` first`);
  const child: ChildProcess = spawn(process.execPath, ['--enable-source-maps', file], {
    env: { NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  return {
    output: () => output,
    isRunning: () => child.exitCode === null,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until something holds. */
export async function until(what: string, holds: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} seconds for ${what}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
