import { randomUUID } from 'node:crypto';
import type { DbClient } from '@parley/db/client';
import {
  failRow,
  finishRow,
  type Lease,
  type LeasedRow,
  postponeRow,
  renewLease,
  takeLease,
} from '@parley/db/outbox';
import { within } from '../deadline';
import { type JobName, jobNames, jobs } from '../job';
import type { QueueLog } from '../log';
import { backOffSeconds } from './back-off';
import type { Handlers, Run } from './handlers';

export type RowWork = {
  client: DbClient;
  handlers: Handlers;
  log: QueueLog;
  leaseSeconds?: number;
  backOffSeconds?: (attempt: number) => number;
};

/** A job may be killed this often beyond its attempts: a deploy or a crash is not its fault, but one that always kills is. */
const killsForgiven = 3;

/** A handler whose payload its job's schema has checked. */
type AnyHandler = (payload: unknown, run: Run) => Promise<void>;

/** `skipped`: somebody else has it, it is done, or it is not due. `lost`: the lease ran out while it ran. */
export type RowOutcome = 'done' | 'skipped' | 'lost' | 'postponed' | 'failed';

const isJobName = (name: string): name is JobName => (jobNames as string[]).includes(name);

/** Works on one row under a lease of its own; however often it is delivered, one start finishes it. */
export async function runRow(work: RowWork, rowId: number): Promise<RowOutcome> {
  const { client, log } = work;
  const lease: Lease = { rowId, token: randomUUID() };
  const leaseSeconds = work.leaseSeconds ?? 60;
  const row = await client.db.transaction((tx) => takeLease(tx, lease, leaseSeconds));
  if (row === null) return 'skipped';
  const facts = { row: rowId, job: row.job, attempt: row.attempts };
  const giveUp = async (reason: string, error?: unknown): Promise<RowOutcome> => {
    log.error({ ...facts, ...(error === undefined ? {} : { err: error }) }, `job given up: ${reason}`);
    return (await client.db.transaction((tx) => failRow(tx, lease, reason))) ? 'failed' : 'lost';
  };

  const { job } = row;
  if (!isJobName(job)) return giveUp('there is no job of this name');
  const payload = jobs[job].payload.safeParse(row.payload);
  if (!payload.success) return giveUp('its payload is not of the shape of this job');
  if (row.attempts > jobs[job].attempts + killsForgiven) return giveUp('it never came to an end');
  try {
    await handle(work, lease, row, work.handlers[job] as AnyHandler, payload.data, jobs[job].timeoutSeconds);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (row.attempts >= jobs[job].attempts) return giveUp(message, error);
    const afterSeconds = (work.backOffSeconds ?? backOffSeconds)(row.attempts);
    log.warn({ ...facts, err: error, afterSeconds }, 'job failed: it will be tried again');
    const postponed = await client.db.transaction((tx) => postponeRow(tx, lease, message, afterSeconds));
    return postponed ? 'postponed' : 'lost';
  }
  if (await client.db.transaction((tx) => finishRow(tx, lease))) return 'done';
  log.warn(facts, 'the lease ran out before the job was finished: whoever has it now finishes it');
  return 'lost';
}

async function handle(
  work: RowWork,
  lease: Lease,
  row: LeasedRow,
  handler: AnyHandler,
  payload: unknown,
  timeoutSeconds: number,
): Promise<void> {
  const leaseSeconds = work.leaseSeconds ?? 60;
  const stop = new AbortController();
  const renew = async () => {
    // A database that is away for a moment costs nothing: the lease has its own time.
    const held = await work.client.db
      .transaction((tx) => renewLease(tx, lease, leaseSeconds))
      .catch(() => true);
    if (!held) stop.abort(new Error('the lease is held by another start'));
  };
  const heartbeat = setInterval(renew, (leaseSeconds * 1000) / 4);
  try {
    const run = { attempt: row.attempts, signal: stop.signal };
    await within(timeoutSeconds * 1000, handler(payload, run));
  } finally {
    clearInterval(heartbeat);
    stop.abort(new Error('the job is over'));
  }
}
