import { listOwnComments } from '@parley/db/comment';
import type { ListMyCommentsInput } from '@parley/domain/comment';
import { inLanguage } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { addressingsOf, citedRule, subjectOf } from './shown-comment';

/** A page of the viewer's own comments, the newest first, with what became of each. */
export async function listMyComments(deps: Deps, viewer: MaybeViewer, input: ListMyCommentsInput) {
  permit(deps, viewer, 'comment.read');
  const { language, cursor } = input;
  const found = await listOwnComments(deps.db, { personId: viewer.personId, cursor });
  const page = pageOf(found, (row) => ({ at: row.createdAt, id: row.id }));
  return {
    next: page.next,
    comments: page.rows.map((row) => ({
      commentId: row.id,
      isAnswer: row.parentId !== null,
      body: { language: row.language, text: row.body },
      state: row.state,
      about: subjectOf(row),
      addressedIn: row.state === 'shown' ? addressingsOf(row) : [],
      answers: row.answers,
      createdAt: row.createdAt,
      editedAt: row.editedAt,
      /** Where a moderator took it out: by which rule, and why. */
      decision:
        row.state === 'hidden'
          ? { rule: citedRule(row.communityRules, row.hiddenRule, language), reason: row.hiddenReason ?? '' }
          : null,
      proposal: { slug: row.proposalSlug, title: inLanguage(row.proposalTitle, language) },
    })),
  };
}
