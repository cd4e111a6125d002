import type { AmendmentState } from '@parley/domain/amendment';
import type { Id } from '@parley/domain/id';
import type { ItemState } from '@parley/domain/vote';
import { and, eq, gt, sql } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { amendments, items } from '../schema';

type Row = typeof amendments.$inferInsert;
export type NewAmendment = Omit<Row, 'id' | 'itemId' | 'number' | 'state' | 'decidedAt'>;

/** The next number within a clause, which is locked. */
export async function nextAmendmentNumber(tx: Tx, clauseId: Id<'clause'>): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${amendments.number}), 0)::int` })
    .from(amendments)
    .where(eq(amendments.clauseId, clauseId));
  return (row?.last ?? 0) + 1;
}

/** An amendment and the item that is voted on, together. */
export async function saveAmendment(
  tx: Tx,
  amendment: NewAmendment & { number: number; itemState: Extract<ItemState, 'pending' | 'live'> },
): Promise<{ amendmentId: Id<'amendment'>; itemId: Id<'item'> }> {
  const { itemState, ...row } = amendment;
  const [amendmentId, itemId] = [newId('amendment'), newId('item')];
  const { roundId, createdAt } = row;
  await tx.insert(items).values({ id: itemId, roundId, kind: 'amendment', state: itemState, createdAt });
  await tx.insert(amendments).values({ ...row, id: amendmentId, itemId, state: 'open' });
  return { amendmentId, itemId };
}

/** The same words of the same author on the same clause, written since a moment: a form that was sent twice. */
export async function findSameAmendment(
  tx: Tx,
  which: { clauseId: Id<'clause'>; authorId: Id<'person'>; hash: string },
  since: Date,
) {
  const [row] = await tx
    .select({ amendmentId: amendments.id, number: amendments.number, state: items.state })
    .from(amendments)
    .innerJoin(items, eq(items.id, amendments.itemId))
    .where(
      and(
        eq(amendments.clauseId, which.clauseId),
        eq(amendments.authorId, which.authorId),
        eq(amendments.hash, which.hash),
        gt(amendments.createdAt, since),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** What became of it. Unless it is still open, nobody votes on it any more; the votes stay on its item. */
export async function saveAmendmentState(
  tx: Tx,
  { amendmentId, itemId }: { amendmentId: Id<'amendment'>; itemId: Id<'item'> },
  state: AmendmentState,
  decidedAt: Date,
): Promise<void> {
  await tx.update(amendments).set({ state, decidedAt }).where(eq(amendments.id, amendmentId));
  if (state !== 'open' && state !== 'collision') {
    await tx.update(items).set({ state: 'superseded' }).where(eq(items.id, itemId));
  }
}
