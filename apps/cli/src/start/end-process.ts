import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, type ProcessRef } from './process-token';

/** Asks a process to finish and, when it has not after the given time, ends it. */
export async function endProcess(ref: ProcessRef, graceSeconds: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGTERM', graceSeconds],
    ['SIGKILL', 5],
  ] as const) {
    if (!isSameProcess(ref)) return;
    signalProcess(ref.pid, signal);
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      if (!isSameProcess(ref)) return;
      await sleep(25);
    }
  }
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
