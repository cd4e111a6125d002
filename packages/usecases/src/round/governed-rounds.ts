import { findAgreement } from '@parley/db/agreement';
import {
  findLocalTime,
  findGovernedRound as findRow,
  type GovernedRoundRow,
  listGovernedRounds as listRows,
} from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import {
  canonicalRules,
  isAnnounced,
  type ListRoundsInput,
  languagesMissing,
  roundOpeningObstacle,
  shownState,
} from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { rulesHashOf } from './rules-hash';

/** For an admin: every round of an agreement with its state, drafts too. */
export async function listGovernedRounds(deps: Deps, viewer: MaybeViewer, input: ListRoundsInput) {
  permit(deps, viewer, 'round.govern');
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const now = deps.now();
  return {
    agreementSlug: agreement.slug,
    languages: agreement.languages,
    rounds: (await listRows(deps.db, agreement.id)).map((row) => ({
      slug: row.slug,
      title: inLanguage(row.title, input.language),
      ...standingOf(row, now),
    })),
  };
}

const standingOf = (
  { facts, timeZone, proposals, demonstration, importedFrom }: GovernedRoundRow,
  now: Date,
) => ({
  state: shownState(facts, now),
  announced: isAnnounced(facts, now),
  opensAt: facts.opensAt,
  closesAt: facts.closesAt,
  timeZone,
  proposals,
  demonstration,
  imported: importedFrom !== null,
});

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
