import type { Tx } from '@parley/db/client';
import { saveOutboxRow } from '@parley/db/outbox';
import { type JobName, type JobPayload, jobs } from '../job';

/**
 * Asks for a job, in the transaction that causes it: either both are there or neither is.
 *
 * @param options.deduplicationKey while a row with this key waits, another one is not added
 * @param options.availableAt not before this moment
 */
export async function enqueue<J extends JobName>(
  tx: Tx,
  job: J,
  payload: JobPayload<J>,
  options: { deduplicationKey?: string; availableAt?: Date } = {},
): Promise<void> {
  await saveOutboxRow(tx, { job, payload: jobs[job].payload.parse(payload), ...options });
}
