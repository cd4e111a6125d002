import { countComments, findProposalOfComments, listFirstAnswers, listThreads } from '@parley/db/comment';
import { answersShown, type ListCommentsInput } from '@parley/domain/comment';
import { DomainError } from '@parley/domain/error';
import { type Page, pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { type ShownComment, shownComment } from './shown-comment';

export type Thread = { comment: ShownComment; answers: Page<ShownComment> };

/** A page of threads on a proposal or on a part of it, in the order asked for, each with its first answers, the oldest first. */
export async function listComments(deps: Deps, viewer: MaybeViewer, input: ListCommentsInput) {
  const proposal = await findProposalOfComments(deps.db, { slug: input.proposalSlug });
  if (proposal === null || !isPublicProposal(proposal.state)) throw new DomainError('not-found');
  const personId = viewer?.personId ?? null;
  const { about = null, order = 'newest', cursor } = input;
  const [found, count] = await Promise.all([
    listThreads(deps.db, { proposalId: proposal.id, about, order, personId, cursor }),
    countComments(deps.db, proposal.id),
  ]);
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.id }));
  const answers = await listFirstAnswers(deps.db, { parentIds: page.rows.map((row) => row.id), personId });
  const shown = (row: (typeof found)[number]) =>
    shownComment(row, proposal.communityRules, viewer, input.language);
  return {
    count,
    next: page.next,
    threads: page.rows.map((row): Thread => {
      const below = pageOf(
        answers.filter((answer) => answer.parentId === row.id),
        (answer) => ({ at: answer.createdAt, id: answer.id }),
        answersShown,
      );
      return { comment: shown(row), answers: { rows: below.rows.map(shown), next: below.next } };
    }),
  };
}
