import { findGovernedProposal as findRow, listDraftedClauses } from '@parley/db/proposal';
import { listGovernedRounds } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { isClosed } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { shownGoverned, unconfirmedIn } from './shown-governed';

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
