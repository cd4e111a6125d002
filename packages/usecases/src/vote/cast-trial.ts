import { listVotesOn } from '@parley/db/vote';
import { isDomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { CastVoteInput } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { castVote } from './cast-vote';

/**
 * Makes votes of what somebody chose as a visitor, in their order. What can no longer be voted on is passed over, and a vote that
 * stands already is not replaced: it was cast with more thought than a trial.
 *
 * @returns how many became votes
 */
export async function castTrial(
  deps: Deps,
  viewer: MaybeViewer,
  trial: readonly CastVoteInput[],
): Promise<{ votes: number }> {
  permit(deps, viewer, 'vote.cast');
  const standing = await listVotesOn(
    deps.db,
    viewer.personId,
    trial.map(({ itemId }) => itemId),
  );
  const voted = new Set(standing.map(({ itemId }) => itemId));
  let votes = 0;
  for (const choice of trial) {
    if (voted.has(choice.itemId)) continue;
    try {
      await castVote(deps, viewer, choice);
      votes += 1;
    } catch (error) {
      if (!isDomainError(error)) throw error;
    }
  }
  return { votes };
}
