import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { outbox } from '../schema';

export type LeasedRow = {
  id: number;
  job: string;
  payload: Record<string, string | number | boolean | null>;
  /** This start included. */
  attempts: number;
};

/** Names one start of one row: only who holds the newest lease may finish it. */
export type Lease = { rowId: number; token: string };

/** Errors are kept short: the log has the rest. */
const errorLength = 500;

const isHolder = (lease: Lease) =>
  and(
    eq(outbox.id, lease.rowId),
    eq(outbox.leaseToken, lease.token),
    isNull(outbox.doneAt),
    isNull(outbox.failedAt),
  );

const inSeconds = (seconds: number) => sql<Date>`now() + make_interval(secs => ${seconds})`;

/** Takes a row to work on, or null: it is done, given up, not due yet, or somebody else works on it. */
export async function takeLease(tx: Tx, lease: Lease, leaseSeconds: number): Promise<LeasedRow | null> {
  const [row] = await tx
    .update(outbox)
    .set({
      leaseToken: lease.token,
      leaseUntil: inSeconds(leaseSeconds),
      attempts: sql`${outbox.attempts} + 1`,
    })
    .where(
      and(
        eq(outbox.id, lease.rowId),
        isNull(outbox.doneAt),
        isNull(outbox.failedAt),
        sql`${outbox.availableAt} <= now()`,
        sql`(${outbox.leaseUntil} is null or ${outbox.leaseUntil} < now())`,
      ),
    )
    .returning({ id: outbox.id, job: outbox.job, payload: outbox.payload, attempts: outbox.attempts });
  return row ?? null;
}

/** Still at work. False: the lease ran out and the row is somebody else's now. */
export async function renewLease(tx: Tx, lease: Lease, leaseSeconds: number): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ leaseUntil: inSeconds(leaseSeconds) })
    .where(isHolder(lease))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

const released = { leaseToken: null, leaseUntil: null } as const;

/** False: the lease is not its holder's any more, and whoever has it now will finish. */
export async function finishRow(tx: Tx, lease: Lease): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ ...released, doneAt: sql`now()`, lastError: null })
    .where(isHolder(lease))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** Due again after a pause. */
export async function postponeRow(
  tx: Tx,
  lease: Lease,
  error: string,
  afterSeconds: number,
): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({
      ...released,
      dispatchedAt: null,
      availableAt: inSeconds(afterSeconds),
      lastError: error.slice(0, errorLength),
    })
    .where(isHolder(lease))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** Given up: it is not tried again until an admin says so. */
export async function failRow(tx: Tx, lease: Lease, error: string): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ ...released, failedAt: sql`now()`, lastError: error.slice(0, errorLength) })
    .where(isHolder(lease))
    .returning({ id: outbox.id });
  return rows.length > 0;
}
