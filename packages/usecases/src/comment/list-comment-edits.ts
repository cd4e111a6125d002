import { findProposalOfComments, findShownComment, listCommentEdits as listRows } from '@parley/db/comment';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';

/** What a comment that is shown said before, the oldest first. */
export async function listCommentEdits(
  deps: Deps,
  viewer: MaybeViewer,
  { commentId }: { commentId: Id<'comment'> },
) {
  const [proposal, comment] = await Promise.all([
    findProposalOfComments(deps.db, { id: commentId }),
    findShownComment(deps.db, { id: commentId, personId: viewer?.personId ?? null }),
  ]);
  if (proposal === null || comment === null || !isPublicProposal(proposal.state)) {
    throw new DomainError('not-found');
  }
  if (comment.body === null) return [];
  const rows = await listRows(deps.db, commentId);
  return rows.map(({ body, language, replacedAt }) => ({ body: { language, text: body }, replacedAt }));
}
