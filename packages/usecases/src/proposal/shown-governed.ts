import type { GovernedProposalRow } from '@parley/db/proposal';
import { inLanguage, type LanguageTag } from '@parley/domain/language';
import { responseStanding } from '@parley/domain/proposal';
import { dayIn } from './day-in';

/** Languages in which not every clause has been confirmed by a person. */
export const unconfirmedIn = (
  languages: readonly LanguageTag[],
  clauses: readonly { confirmed: readonly string[] }[],
): LanguageTag[] =>
  languages.filter((language) => !clauses.every(({ confirmed }) => confirmed.includes(language)));

/** A proposal as whoever governs it sees it in a list. */
export function shownGoverned(row: GovernedProposalRow, language: string, now: Date) {
  return {
    proposalId: row.id,
    slug: row.slug,
    number: row.number,
    state: row.state,
    title: inLanguage(row.title, language),
    authorName: row.authorName,
    submittedAt: row.submittedAt,
    caseState: row.caseState,
    round:
      row.roundSlug === null || row.roundTitle === null
        ? null
        : { slug: row.roundSlug, title: inLanguage(row.roundTitle, language) },
    responseDueOn: row.responseDueOn,
    respondedOn: row.respondedOn,
    standing: responseStanding(row, dayIn(row.roundTimeZone ?? 'UTC', now)),
  };
}
