import { findProposalOfComments, listAnswers as listRows } from '@parley/db/comment';
import type { ListAnswersInput } from '@parley/domain/comment';
import { DomainError } from '@parley/domain/error';
import { type Page, pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { type ShownComment, shownComment } from './shown-comment';

/** The answers below one comment after those that stand there already, the oldest first. */
export async function listAnswers(
  deps: Deps,
  viewer: MaybeViewer,
  input: ListAnswersInput,
): Promise<Page<ShownComment>> {
  const { commentId, cursor, language } = input;
  const proposal = await findProposalOfComments(deps.db, { id: commentId });
  if (proposal === null || !isPublicProposal(proposal.state)) throw new DomainError('not-found');
  const found = await listRows(deps.db, { parentId: commentId, personId: viewer?.personId ?? null, cursor });
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.id }));
  return {
    next: page.next,
    rows: page.rows.map((row) => shownComment(row, proposal.communityRules, viewer, language)),
  };
}
