import { inTransaction } from '@parley/db/client';
import { findOwnComment, saveWithdrawnComment } from '@parley/db/comment';
import { withdrawCase } from '@parley/db/moderation';
import { withdrawObstacle } from '@parley/domain/comment';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Takes one's comment back: a line says so in its place, and the answers to it stay. For seven days it can be put back. */
export async function withdrawComment(
  deps: Deps,
  viewer: MaybeViewer,
  { commentId }: { commentId: Id<'comment'> },
): Promise<void> {
  permit(deps, viewer, 'comment.withdraw');
  await inTransaction(deps.db, async (tx) => {
    const comment = await findOwnComment(tx, commentId);
    if (comment === null) throw new DomainError('not-found');
    refuse(withdrawObstacle(comment, viewer));
    await withdrawCase(tx, { commentId });
    await saveWithdrawnComment(tx, commentId, 'withdrawn', deps.now());
  });
}
