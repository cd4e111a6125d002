import type { Id } from '@parley/domain/id';
import type { ItemState } from '@parley/domain/vote';
import { newId, type Tx } from '../client';
import { items, statements } from '../schema';

export type WrittenStatement = Omit<
  typeof statements.$inferInsert,
  'id' | 'itemId' | 'roundId' | 'createdAt'
> & {
  /** `live` unless said otherwise. */
  state?: ItemState;
};

const atOnce = 500;

/** Statements that nobody has to accept first: opening ones, imported ones. Ids come back in the order given. */
export async function saveStatements(
  tx: Tx,
  roundId: Id<'round'>,
  written: readonly WrittenStatement[],
  createdAt: Date,
): Promise<Id<'item'>[]> {
  const itemIds = written.map(() => newId('item'));
  for (let from = 0; from < written.length; from += atOnce) {
    const slice = written.slice(from, from + atOnce).map((statement, i) => ({
      ...statement,
      itemId: itemIds[from + i]!,
    }));
    await tx.insert(items).values(
      slice.map(({ itemId, state = 'live' }) => ({
        id: itemId,
        roundId,
        kind: 'statement' as const,
        state,
        createdAt,
      })),
    );
    await tx
      .insert(statements)
      .values(slice.map(({ state: _, ...row }) => ({ ...row, id: newId('statement'), roundId, createdAt })));
  }
  return itemIds;
}
