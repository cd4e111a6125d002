import { inTransaction } from '@parley/db/client';
import { countFollows, deleteFollow, findFollowed, saveFollow } from '@parley/db/follow';
import { DomainError } from '@parley/domain/error';
import { type ChangeFollowInput, followsAtMost } from '@parley/domain/follow';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Follows a proposal, a statement or a policy domain, or no longer. Twice is as once. */
export async function changeFollow(
  deps: Deps,
  viewer: MaybeViewer,
  { what, follows }: ChangeFollowInput,
): Promise<void> {
  permit(deps, viewer, 'follow.change');
  const { personId } = viewer;
  await inTransaction(deps.db, async (tx) => {
    const row = await findFollowed(tx, what);
    if (row === null) throw new DomainError('not-found');
    if (!follows) return deleteFollow(tx, personId, row);
    if ((await countFollows(tx, personId)) >= followsAtMost) {
      throw new DomainError('follows-exhausted', { limit: followsAtMost });
    }
    await saveFollow(tx, personId, row, deps.now());
  });
}
