import { inTransaction } from '@parley/db/client';
import { findBallot, savePassReason } from '@parley/db/vote';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle } from '@parley/domain/round';
import { itemObstacle, type SayPassReasonInput } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Says why one passed, or takes that back. The vote is the same; another vote on the text takes the reason with it. */
export async function sayPassReason(
  deps: Deps,
  viewer: MaybeViewer,
  { itemId, reason }: SayPassReasonInput,
): Promise<void> {
  permit(deps, viewer, 'vote.cast');
  await inTransaction(deps.db, async (tx) => {
    const ballot = await findBallot(tx, itemId);
    if (ballot === null) throw new DomainError('not-found');
    const now = deps.now();
    refuse(roundObstacle(ballot.round, now) ?? itemObstacle({ state: ballot.itemState }));
    const isSaved = await savePassReason(tx, {
      personId: viewer.personId,
      itemId,
      reason,
      happenedAt: now,
    });
    if (!isSaved) throw new DomainError('pass-missing');
  });
}
