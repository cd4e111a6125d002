import { Piscina } from 'piscina';
import type { ThreadResult, ThreadTask } from '../thread';

export type Pool = {
  threads: Piscina<ThreadTask, ThreadResult>;
  /** Fires when a thread died without any work: that belongs to all of it, for what waits would wait for ever. */
  broken: AbortSignal;
};

const idleMilliseconds = 10_000;

export function startPool(threadFile: URL, most: number, memoryMegabytes: number): Pool {
  const threads = new Piscina<ThreadTask, ThreadResult>({
    filename: threadFile.href,
    // Where a thread dies another takes its place for the work that waits, if there is to be one at least.
    minThreads: 1,
    maxThreads: most,
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    recordTiming: false,
    execArgv: argumentsFor(threadFile),
  });
  const broken = new AbortController();
  threads.on('error', (error) => broken.abort(error));
  return { threads, broken: broken.signal };
}

/** Sources are read through tsx, as the program that opens these threads was itself; a test runner has a way of its own. */
function argumentsFor(threadFile: URL): string[] {
  const isSource = threadFile.pathname.endsWith('.ts');
  if (!isSource || process.execArgv.some((word) => word.includes('/tsx/dist/'))) return process.execArgv;
  return [...process.execArgv, '--import', import.meta.resolve('tsx')];
}
