import type { Tx } from '@parley/db/client';
import { type GovernedRoundRow, lockGovernedRound } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';

/** A round that only this transaction changes; refused where there is none. */
export async function lockedRound(tx: Tx, roundId: Id<'round'>): Promise<GovernedRoundRow> {
  const row = await lockGovernedRound(tx, roundId);
  if (row === null) throw new DomainError('not-found');
  return row;
}
