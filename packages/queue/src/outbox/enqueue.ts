import type { Tx } from '@parley/db/client';
import { saveOutboxRows } from '@parley/db/outbox';
import { type JobName, type JobPayload, jobs } from '../job';

type Options = {
  /** While a row with this key waits, another one is not added. */
  deduplicationKey?: string;
  /** Not before this moment. */
  availableAt?: Date;
};

/** Asks for a job, in the transaction that causes it: either both are there or neither is. */
export const enqueue = <J extends JobName>(
  tx: Tx,
  job: J,
  payload: JobPayload<J>,
  options: Options = {},
): Promise<void> => enqueueAll(tx, job, [{ payload, ...options }]);

/** Asks for many jobs of one name at once. */
export const enqueueAll = <J extends JobName>(
  tx: Tx,
  job: J,
  wishes: readonly (Options & { payload: JobPayload<J> })[],
): Promise<void> =>
  saveOutboxRows(
    tx,
    wishes.map(({ payload, ...options }) => ({ job, payload: jobs[job].payload.parse(payload), ...options })),
  );
