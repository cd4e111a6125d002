import { inTransaction } from '@parley/db/client';
import { findOwnComment, saveWithdrawnComment } from '@parley/db/comment';
import { saveCase } from '@parley/db/moderation';
import { type CommentState, restoreObstacle } from '@parley/domain/comment';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Puts back a comment that one took back. A moderator looks at it first where they look at all, and at once where it was flagged. */
export async function restoreComment(
  deps: Deps,
  viewer: MaybeViewer,
  { commentId }: { commentId: Id<'comment'> },
): Promise<{ state: CommentState }> {
  permit(deps, viewer, 'comment.withdraw');
  return inTransaction(deps.db, async (tx) => {
    const comment = await findOwnComment(tx, commentId);
    if (comment === null) throw new DomainError('not-found');
    const now = deps.now();
    refuse(restoreObstacle(comment, viewer, now));
    const strict = comment.round.rules.comments === 'strict';
    const state = strict ? 'pending' : 'shown';
    await saveWithdrawnComment(tx, commentId, state, null);
    if (strict || comment.isFlagged) {
      const reason = strict ? 'strict' : 'flagged';
      await saveCase(tx, { commentId, roundId: comment.roundId, reason, openedAt: now });
    }
    return { state };
  });
}
