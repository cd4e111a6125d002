import type { CaseRow } from '@parley/db/moderation';
import { inLanguage, type LocalizedText } from '@parley/domain/language';

const named = (text: LocalizedText | null, language: string) =>
  text === null ? null : inLanguage(text, language);

/** A case as a moderator sees it: the text stays in the language in which it was written. */
export function shownCase(row: CaseRow, language: string) {
  const { proposalNumber, proposalSlug } = row;
  return {
    caseId: row.id,
    number: row.number,
    subject: row.subject,
    statementNumber: row.statementNumber,
    /** Of the clause that a reservation is on. */
    clauseNumber: row.clauseNumber,
    reason: row.reason,
    commentId: row.commentId,
    flagCount: row.flagCount,
    flagRules: row.flagRules,
    text: { language: row.textLanguage, text: row.text },
    /** What a translation says in another language; null for everything else. */
    translates:
      row.translatedId === null || row.originalText === null || row.originalLanguage === null
        ? null
        : { id: row.translatedId, language: row.originalLanguage, text: row.originalText },
    /** Null for opening statements and erased accounts. */
    author:
      row.authorName === null
        ? null
        : {
            displayName: row.authorName,
            language: row.authorLanguage ?? row.textLanguage,
            emailConfirmed: row.authorConfirmed,
            tier: row.authorTier,
            party: named(row.partyName, language),
            sector: named(row.sectorName, language),
          },
    round: row.roundSlug === null ? null : { slug: row.roundSlug, title: named(row.roundTitle, language) },
    proposal:
      proposalNumber === null || proposalSlug === null
        ? null
        : { number: proposalNumber, slug: proposalSlug, title: named(row.proposalTitle, language) },
    openedAt: row.openedAt,
  };
}
export type ShownCase = ReturnType<typeof shownCase>;
