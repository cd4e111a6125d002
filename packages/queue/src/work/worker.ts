import type { Processor } from 'bullmq';
import type { QueueConnection, Ring, RingName } from '../connection';
import { within } from '../deadline';
import { enqueue } from '../outbox';
import { isScheduledJob } from '../schedule';
import { type RowWork, runRow } from './run-row';

export type WorkOptions = RowWork & {
  connection: QueueConnection;
  /** Jobs at a time: also the most letters that can be in flight at a kill. */
  concurrency?: number;
};

export type Work = {
  /** Takes nothing new, waits for what runs; what is not over by then is taken up again when its lease has run out. */
  close(graceMilliseconds: number): Promise<void>;
};

/** Answers rings. The queue's own attempts are not used: a row comes again because the database says so. */
export function startWork(options: WorkOptions): Work {
  const { client, log } = options;
  const answer: Processor<Ring, void, RingName> = async ({ data }) => {
    if ('row' in data) {
      await runRow(options, data.row);
    } else if (isScheduledJob(data.job)) {
      // Through the outbox as well: one at a time, and not lost by a kill.
      const { job } = data;
      await client.db.transaction((tx) => enqueue(tx, job, {}, { deduplicationKey: `schedule:${job}` }));
    } else {
      log.error({ job: data.job }, 'the queue rang for a schedule that does not exist');
    }
  };
  const worker = options.connection.openWorker(answer, {
    concurrency: options.concurrency ?? 5,
    lockDuration: 60_000,
    stalledInterval: 15_000,
    // A ring that is given up is no loss, but one that is answered late is better.
    maxStalledCount: 10,
    runRetryDelay: 1000,
  });
  worker.on('error', (error) => log.warn({ err: error }, 'the queue has trouble'));
  return {
    close: async (graceMilliseconds) => {
      await within(graceMilliseconds, worker.close()).catch(() => worker.close(true));
    },
  };
}
