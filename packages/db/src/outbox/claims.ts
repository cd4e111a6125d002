import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { outbox } from '../schema';

const waiting = and(isNull(outbox.doneAt), isNull(outbox.failedAt));

/** A row to hand over, and how often it has been started so far. */
export type Claim = { id: number; attempts: number };

/**
 * Takes rows that are due and marks them as handed over: never handed over before, or whose lease has run out
 * because its holder died. Two relays never get the same row (SKIP LOCKED). A row that somebody works on is not due:
 * it may have been thought lost, and its ring have come late.
 */
export async function claimDueRows(tx: Tx, limit: number): Promise<Claim[]> {
  const due = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        waiting,
        sql`${outbox.availableAt} <= now()`,
        sql`((${outbox.dispatchedAt} is null and ${outbox.leaseUntil} is null) or ${outbox.leaseUntil} < now())`,
      ),
    )
    .orderBy(outbox.availableAt, outbox.id)
    .limit(limit)
    .for('update', { skipLocked: true });
  const rows = await tx
    .update(outbox)
    .set({ dispatchedAt: sql`now()`, leaseToken: null, leaseUntil: null })
    .where(inArray(outbox.id, due))
    .returning({ id: outbox.id, attempts: outbox.attempts });
  return rows.sort((a, b) => a.id - b.id);
}

/** The queue could not be reached: these rows are due again at once. */
export async function releaseClaims(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(outbox)
    .set({ dispatchedAt: null })
    .where(and(waiting, inArray(outbox.id, [...ids]), isNull(outbox.leaseToken)));
}

/** Rows that were handed over long ago and that nobody took: the queue has lost them, they are due again. */
export async function recoverLostRows(tx: Tx, lostAfterSeconds: number): Promise<number> {
  const rows = await tx
    .update(outbox)
    .set({ dispatchedAt: null })
    .where(
      and(
        waiting,
        isNull(outbox.leaseToken),
        lt(outbox.dispatchedAt, sql`now() - make_interval(secs => ${lostAfterSeconds})`),
      ),
    )
    .returning({ id: outbox.id });
  return rows.length;
}

/** Rows that are done are kept for a while, for whoever asks what happened. */
export async function deleteDoneRows(tx: Tx, keptDays: number): Promise<void> {
  await tx.delete(outbox).where(sql`${outbox.doneAt} < now() - make_interval(days => ${keptDays})`);
}

export type OutboxCounts = { waiting: number; failed: number; oldestDueSeconds: number };

/** How much waits, and for how long the oldest due row has waited: the alarm of whoever is on call. */
export async function countOutbox(db: Db | Tx): Promise<OutboxCounts> {
  const due = sql`${outbox.doneAt} is null and ${outbox.failedAt} is null`;
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${due}))::int`,
      failed: sql<number>`(count(*) filter (where ${outbox.failedAt} is not null))::int`,
      oldestDueSeconds: sql<number>`coalesce(extract(epoch from now() - min(${outbox.availableAt}) filter
        (where ${due} and ${outbox.availableAt} <= now())), 0)::float8`,
    })
    .from(outbox);
  return row ?? { waiting: 0, failed: 0, oldestDueSeconds: 0 };
}

/** Puts a row that was given up back to work. */
export async function restartFailedRow(tx: Tx, id: number): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ failedAt: null, attempts: 0, dispatchedAt: null, availableAt: sql`now()` })
    .where(and(eq(outbox.id, id), sql`${outbox.failedAt} is not null`))
    .returning({ id: outbox.id });
  return rows.length > 0;
}
