import { findLocalTime, findGovernedRound as findRow } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { canonicalRules, languagesMissing, roundOpeningObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { standingOf } from './round-standing';
import { rulesHashOf } from './rules-hash';

/** For an admin: a round in every language, with its rules, their hash, and what stands in the way of opening it. */
export async function findGovernedRound(deps: Deps, viewer: MaybeViewer, input: { slug: string }) {
  permit(deps, viewer, 'round.govern');
  const row = await findRow(deps.db, input.slug);
  if (row === null) throw new DomainError('not-found');
  const { id: roundId, slug, agreementSlug, languages, title, summary, facts, timeZone } = row;
  const now = deps.now();
  return {
    ...standingOf(row, now),
    roundId,
    slug,
    agreementSlug,
    languages,
    title,
    summary,
    rules: facts.rules,
    rulesLine: canonicalRules(facts.rules),
    rulesHash:
      row.facts.state === 'draft' ? rulesHashOf(facts.rules) : (row.rulesHash ?? rulesHashOf(facts.rules)),
    /** As the clocks of its zone show it: what the form holds. */
    opensLocal: await findLocalTime(deps.db, facts.opensAt, timeZone),
    closesLocal: await findLocalTime(deps.db, facts.closesAt, timeZone),
    openingObstacle: roundOpeningObstacle({ ...facts, title, summary }, languages, now),
    languagesMissing: languagesMissing([title, summary], languages),
  };
}
