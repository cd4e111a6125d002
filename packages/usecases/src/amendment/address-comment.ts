import { deleteAddressedComment, saveAddressedComment } from '@parley/db/amendment';
import { inTransaction } from '@parley/db/client';
import { findComment } from '@parley/db/comment';
import { type AddressCommentInput, addressObstacle } from '@parley/domain/amendment';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockAmendment } from './accept-amendment';

/** Says that one's own amendment addresses a comment on its proposal, for everybody to read beside it; or no longer. */
export async function addressComment(
  deps: Deps,
  viewer: MaybeViewer,
  { amendmentId, commentId, addressed }: AddressCommentInput,
): Promise<void> {
  permit(deps, viewer, 'amendment.write');
  await deps.count?.('write', viewer);
  await inTransaction(deps.db, async (tx) => {
    const { amendment, place } = await lockAmendment(tx, amendmentId);
    permit(deps, viewer, 'amendment.write', { personId: amendment.authorId, partyCode: null });
    const comment = await findComment(tx, commentId);
    if (place.round === null || comment?.proposalId !== amendment.proposalId) {
      throw new DomainError('not-found');
    }
    const createdAt = deps.now();
    refuse(addressObstacle(place.round, amendment, comment, viewer, createdAt));
    if (addressed) await saveAddressedComment(tx, { amendmentId, commentId, createdAt });
    else await deleteAddressedComment(tx, { amendmentId, commentId });
  });
}
