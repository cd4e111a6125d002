import { listAddressingAmendments } from '@parley/db/amendment';
import {
  type CommentRow,
  findProposalOfComments,
  findShownComment,
  listAnswers,
  listFirstAnswers,
} from '@parley/db/comment';
import { answersShown, type FindThreadInput } from '@parley/domain/comment';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { shownComment } from './shown-comment';

/**
 * The thread that a comment stands in, with the answers that hold it: the first ones, or, where the comment asked for
 * stands later, those from it on.
 */
export async function findThread(deps: Deps, viewer: MaybeViewer, input: FindThreadInput) {
  const { commentId, language } = input;
  const personId = viewer?.personId ?? null;
  const [proposal, asked] = await Promise.all([
    findProposalOfComments(deps.db, { id: commentId }),
    findShownComment(deps.db, { id: commentId, personId }),
  ]);
  if (proposal === null || asked === null || !isPublicProposal(proposal.state)) {
    throw new DomainError('not-found');
  }
  const top =
    asked.parentId === null ? asked : await findShownComment(deps.db, { id: asked.parentId, personId });
  if (top === null) throw new DomainError('not-found');
  const { rows, hasEarlier } = await answersWith(deps, asked, top, personId);
  const shown = (row: CommentRow) => shownComment(row, proposal.communityRules, viewer, language);
  const page = pageOf(rows, (row) => ({ at: row.createdAt, id: row.id }), answersShown);
  return {
    proposal: { id: proposal.id, slug: proposal.slug, title: inLanguage(proposal.title, language) },
    comment: shown(top),
    answers: { rows: page.rows.map(shown), next: page.next },
    /** True where answers stand before these. */
    hasEarlier,
    /** The viewer's own amendments that may address the comment that was asked for. */
    addressing: personId === null ? [] : await listAddressingAmendments(deps.db, { commentId, personId }),
    communityRules: proposal.communityRules.map(({ title }, i) => ({
      number: i + 1,
      title: inLanguage(title, language),
    })),
  };
}

async function answersWith(
  deps: Deps,
  asked: CommentRow,
  top: CommentRow,
  personId: Parameters<typeof listFirstAnswers>[1]['personId'],
) {
  const first = await listFirstAnswers(deps.db, { parentIds: [top.id], personId });
  const isThere = asked.id === top.id || first.slice(0, answersShown).some(({ id }) => id === asked.id);
  if (isThere) return { rows: first, hasEarlier: false };
  const cursor = { at: asked.createdAt, id: asked.id };
  const later = await listAnswers(deps.db, { parentId: top.id, personId, cursor });
  return { rows: [asked, ...later], hasEarlier: true };
}
