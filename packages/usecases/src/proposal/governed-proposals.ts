import { findAgreement } from '@parley/db/agreement';
import {
  findGovernedProposal as findRow,
  type GovernedProposalRow,
  listDraftedClauses,
  listGovernedProposals as listRows,
} from '@parley/db/proposal';
import { listGovernedRounds } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { inLanguage, type LanguageTag } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { responseStanding } from '@parley/domain/proposal';
import { isClosed } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { dayIn } from './day-in';

/** Languages in which not every clause has been confirmed by a person. */
export const unconfirmedIn = (
  languages: readonly LanguageTag[],
  clauses: readonly { confirmed: readonly string[] }[],
): LanguageTag[] =>
  languages.filter((language) => !clauses.every(({ confirmed }) => confirmed.includes(language)));

function shownGoverned(row: GovernedProposalRow, language: string, now: Date) {
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

/** For an admin: what waits to be opened first, then everything that was, with where its answer stands. */
export async function listGovernedProposals(
  deps: Deps,
  viewer: MaybeViewer,
  input: { agreementSlug: string | null; language: string },
) {
  permit(deps, viewer, 'proposal.govern');
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const now = deps.now();
  const rows = await listRows(deps.db, agreement.id);
  return { proposals: rows.map((row) => shownGoverned(row, input.language, now)) };
}

/** For an admin: a proposal in every language, which of them are confirmed, and the rounds that it may be opened in. */
export async function findGovernedProposal(
  deps: Deps,
  viewer: MaybeViewer,
  { slug, language }: { slug: string; language: string },
) {
  permit(deps, viewer, 'proposal.govern');
  const row = await findRow(deps.db, slug);
  if (row === null) throw new DomainError('not-found');
  const now = deps.now();
  const [clauses, rounds] = await Promise.all([
    listDraftedClauses(deps.db, row.id),
    listGovernedRounds(deps.db, row.agreementId),
  ]);
  const own = rounds.find((round) => round.slug === row.roundSlug);
  const { title: titles, summary, benefit, languages, response, responseSource } = row;
  return {
    ...shownGoverned(row, language, now),
    languages,
    words: { title: titles, summary, benefit },
    clauses: clauses.map(({ number, heading, text, confirmed }) => ({ number, heading, text, confirmed })),
    unconfirmed: unconfirmedIn(languages, clauses),
    response,
    responseSource,
    /** Its round is closed: what the parties answered can be recorded. */
    canBeDecided: own !== undefined && isClosed(own.facts, now),
    rounds: rounds
      .filter(({ facts, demonstration, importedFrom }) => {
        const isReal = !demonstration && importedFrom === null;
        return isReal && facts.state === 'open' && !isClosed(facts, now);
      })
      .map((round) => ({ slug: round.slug, title: inLanguage(round.title, language) })),
  };
}
