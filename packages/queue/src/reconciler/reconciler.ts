import type { DbClient } from '@parley/db/client';
import { deleteDoneRows, recoverLostRows } from '@parley/db/outbox';
import type { RingQueue } from '../connection';
import { within } from '../deadline';
import type { QueueLog } from '../log';
import { registerSchedules, type Schedules } from '../schedule';

export type ReconcilerOptions = {
  client: DbClient;
  queue: RingQueue;
  log: QueueLog;
  schedules?: Schedules;
  everyMilliseconds?: number;
  lostAfterSeconds?: number;
};

const keptDays = 30;
const registrationMilliseconds = 10_000;

/**
 * Every minute and at start: rows that the queue has lost are due again, and the schedules are registered again.
 * It runs by its own clock, not by the queue's: emptying Redis costs a minute, not a row.
 */
export function startReconciler(options: ReconcilerOptions): { close(): Promise<void> } {
  let running: Promise<void> | null = null;
  const turn = () => {
    running ??= reconcile(options).finally(() => {
      running = null;
    });
  };
  const timer = setInterval(turn, options.everyMilliseconds ?? 60_000);
  turn();
  return {
    close: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** One part that fails does not keep the other from being done. */
export async function reconcile(options: ReconcilerOptions): Promise<void> {
  const { client, queue, log } = options;
  try {
    const recovered = await client.db.transaction(async (tx) => {
      await deleteDoneRows(tx, keptDays);
      return recoverLostRows(tx, options.lostAfterSeconds ?? 60);
    });
    if (recovered > 0) log.warn({ rows: recovered }, 'the queue had lost rows: they are due again');
  } catch (error) {
    log.warn({ err: error }, 'the outbox could not be reconciled');
  }
  try {
    await within(registrationMilliseconds, registerSchedules(queue, options.schedules));
  } catch (error) {
    log.warn({ err: error }, 'the schedules could not be registered');
  }
}
