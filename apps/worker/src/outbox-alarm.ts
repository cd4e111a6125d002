import type { DbClient } from '@parley/db/client';
import { countOutbox } from '@parley/db/outbox';
import type { Logger } from 'pino';

const everyMilliseconds = 60_000;
/** Work that has been due for this long is late: the queue, the mail server or a job is in trouble. */
const lateSeconds = 300;

/** Says once a minute in the log that work is late: what whoever is on call watches for. */
export function startOutboxAlarm(client: DbClient, log: Logger): { close(): void } {
  const look = async () => {
    const { waiting, failed, oldestDueSeconds } = await countOutbox(client.db);
    if (oldestDueSeconds < lateSeconds) return;
    log.error({ waiting, failed, oldestDueSeconds: Math.round(oldestDueSeconds) }, 'work is late');
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.warn({ err: error }, 'the outbox could not be counted'));
  }, everyMilliseconds);
  return { close: () => clearInterval(timer) };
}
