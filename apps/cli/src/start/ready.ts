import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorRefusal } from '../failure';
import type { LogTarget } from './logs';
import type { Supervised } from './supervise';

const deathsToGiveUp = 3;

/** Waits until the web app says that it can answer; a program that keeps dying before that is a failed start. */
export async function waitUntilReady(
  port: number,
  children: Supervised[],
  log: LogTarget,
  timeoutSeconds: number,
): Promise<void> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  while (Date.now() < deadline) {
    if (await answers(`http://127.0.0.1:${port}/readyz`)) return;
    const dying = children.find((child) => child.deaths() >= deathsToGiveUp);
    if (dying) {
      throw new OperatorRefusal(
        `The ${dying.name} does not start; ${log.hint(dying.name)}.\n${log.tail(dying.name)}`.trimEnd(),
      );
    }
    await sleep(100);
  }
  throw new OperatorRefusal(
    `The web app did not get ready within ${timeoutSeconds} seconds; ${log.hint('web')}.\n${log.tail('web')}`.trimEnd(),
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return ok;
  } catch {
    return false;
  }
}
