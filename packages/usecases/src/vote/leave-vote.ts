import { inTransaction } from '@parley/db/client';
import { saveVoteLeft } from '@parley/db/vote';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { LeaveVoteInput } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Leaves one's vote on words that have changed since as it is: it is kept, counted nowhere, and not asked about again. */
export async function leaveVote(deps: Deps, viewer: MaybeViewer, input: LeaveVoteInput): Promise<void> {
  permit(deps, viewer, 'vote.cast');
  const which = { personId: viewer.personId, itemId: input.itemId };
  const done = await inTransaction(deps.db, (tx) => saveVoteLeft(tx, which, input.left ? deps.now() : null));
  if (!done) throw new DomainError('not-found');
}
