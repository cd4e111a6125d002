import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../say';
import { endProcess } from './end-process';
import type { LogTarget } from './logs';
import { type ProcessRef, refOf } from './process-token';
import type { Program } from './program';

export type Supervised = {
  name: string;
  /** The running process, or null while it is being restarted. */
  ref(): ProcessRef | null;
  /** How often it has died since the launcher started it. */
  deaths(): number;
  stop(): Promise<void>;
};

type Options = {
  program: Program;
  env: NodeJS.ProcessEnv;
  cwd: string;
  log: LogTarget;
  onStart: () => void;
  /** Doubles with each death in a row, up to half a minute; a minute of life forgets them. */
  firstDelayMs?: number;
};

/** Keeps one program running until it is stopped: when it dies it is started again, and a sentence says so. */
export function supervise({ program, env, cwd, log, onStart, firstDelayMs = 1000 }: Options): Supervised {
  let current: { child: ChildProcess; ref: ProcessRef | null } | null = null;
  let deaths = 0;
  let deathsInARow = 0;
  const stopping = new AbortController();

  const run = () => {
    const startedAt = Date.now();
    const output = log.open(program.name);
    // detached: Ctrl-C in the terminal reaches the launcher alone, which stops the children in order.
    const child = spawn(process.execPath, program.args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', output.stdio, output.stdio, 'ipc'],
    });
    output.follow(child);
    current = { child, ref: child.pid === undefined ? null : refOf(child.pid) };
    onStart();
    child.once('exit', (code, signal) => {
      current = null;
      if (stopping.signal.aborted) return;
      deaths++;
      deathsInARow = Date.now() - startedAt > 60_000 ? 1 : deathsInARow + 1;
      void restart(signal ?? `code ${code}`);
    });
  };

  const restart = async (reason: string) => {
    const delayMs = Math.min(firstDelayMs * 2 ** (deathsInARow - 1), 30_000);
    say(
      `The ${program.name} ended (${reason}) and starts again in ${Math.ceil(delayMs / 1000)} s; ${log.hint(program.name)}.`,
    );
    await sleep(delayMs, undefined, { signal: stopping.signal }).catch(() => {});
    if (!stopping.signal.aborted) run();
  };

  run();
  return {
    name: program.name,
    ref: () => current?.ref ?? null,
    deaths: () => deaths,
    stop: async () => {
      stopping.abort();
      if (current?.ref) await endProcess(current.ref, program.graceSeconds);
    },
  };
}
