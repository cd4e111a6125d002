import { findAuthorRecord, findCaseByNumber, listFlags } from '@parley/db/moderation';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import { authorOf, undoEndsAt, undoObstacle } from '@parley/domain/moderation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { shownCase } from './shown-case';

/** One case with all that a moderator needs to decide: the flags, the author's record, the rules to cite. */
export async function findCase(deps: Deps, viewer: MaybeViewer, input: { number: number; language: string }) {
  permit(deps, viewer, 'case.read');
  const row = await findCaseByNumber(deps.db, input.number);
  if (row === null) throw new DomainError('not-found');
  permit(deps, viewer, 'case.read', authorOf(row));
  const [flags, record] = await Promise.all([
    row.commentId === null ? [] : listFlags(deps.db, row.commentId),
    row.authorId === null ? null : findAuthorRecord(deps.db, row.authorId),
  ]);
  const authorLanguage = row.authorLanguage ?? row.textLanguage;
  return {
    ...shownCase(row, input.language),
    flags,
    record,
    authorLanguage,
    /** Each also in the author's language: that is what the letter cites. */
    rules: (row.communityRules ?? []).map((rule, i) => ({
      number: i + 1,
      title: inLanguage(rule.title, input.language),
      text: inLanguage(rule.text, input.language),
      titleForAuthor: inLanguage(rule.title, authorLanguage),
      textForAuthor: inLanguage(rule.text, authorLanguage),
    })),
    isOwn: row.authorId !== null && row.authorId === viewer.personId,
    decision:
      row.state === 'waiting' || row.decidedAt === null
        ? null
        : {
            state: row.state,
            isMine: row.decidedBy !== null && row.decidedBy === viewer.personId,
            rule: row.rule,
            reason: row.decisionReason ?? '',
            decidedAt: row.decidedAt,
            undoEndsAt: undoEndsAt(row.decidedAt),
            isUndoable: undoObstacle(row, viewer, deps.now()) === null,
          },
  };
}
