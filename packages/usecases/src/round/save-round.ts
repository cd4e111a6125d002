import { findAgreement } from '@parley/db/agreement';
import { saveAct } from '@parley/db/audit';
import { inTransaction, newId, type Tx } from '@parley/db/client';
import {
  findLocalMoment,
  lockRoundSlugs,
  type RoundWords,
  saveRound as saveNewRound,
  saveRoundDraft,
} from '@parley/db/round';
import { DomainError, refuse } from '@parley/domain/error';
import { slugFrom } from '@parley/domain/id';
import { inLanguage, type LanguageTag, type LocalizedText } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { type RoundRules, roundEditObstacle, type SaveRoundInput } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { refuseUnknownChoices } from '../person/registration-choices';
import { freeSlug } from './free-slug';
import { lockedRound } from './locked-round';

/** Makes a draft of a round, or writes one anew. What has left draft is refused: a changed rule is a new round. */
export async function saveRound(
  deps: Deps,
  viewer: MaybeViewer,
  input: SaveRoundInput,
): Promise<{ slug: string }> {
  permit(deps, viewer, 'round.govern');
  await refuseUnknownChoices(deps, { timeZone: input.timeZone });
  return inTransaction(deps.db, async (tx) => {
    const saved = input.roundId === null ? await makeDraft(tx, deps, input) : await rewriteDraft(tx, input);
    const act = { happenedAt: deps.now(), personId: viewer.personId, act: 'round.save' };
    await saveAct(tx, { ...act, subjectId: saved.id });
    return { slug: saved.slug };
  });
}

async function makeDraft(tx: Tx, deps: Deps, input: SaveRoundInput) {
  const agreement = await findAgreement(tx, input.agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const { id: agreementId, languages } = agreement;
  const words = await wordsOf(tx, input, input.rules, languages);
  const slug = await freeRoundSlug(tx, words.title, languages);
  const id = newId('round');
  await saveNewRound(tx, { ...words, id, slug, agreementId, state: 'draft', createdAt: deps.now() });
  return { id, slug };
}

async function rewriteDraft(tx: Tx, input: SaveRoundInput) {
  const round = await lockedRound(tx, input.roundId!);
  refuse(roundEditObstacle(round.facts.state));
  const { margins, eligible } = round.facts.rules;
  const rules = { ...input.rules, ...(margins ? { margins } : {}), ...(eligible ? { eligible } : {}) };
  await saveRoundDraft(tx, round.id, await wordsOf(tx, input, rules, round.languages));
  return { id: round.id, slug: round.slug };
}

async function wordsOf(
  tx: Tx,
  { title, summary, timeZone, ...input }: SaveRoundInput,
  rules: RoundRules,
  languages: readonly LanguageTag[],
): Promise<RoundWords> {
  const opensAt = await findLocalMoment(tx, input.opensAt, timeZone);
  const closesAt = await findLocalMoment(tx, input.closesAt, timeZone);
  if (opensAt >= closesAt) throw new DomainError('round-times-wrong', { field: 'closesAt' });
  return {
    title: known(title, languages),
    summary: known(summary, languages),
    rules,
    timeZone,
    opensAt,
    closesAt,
  };
}

/** Only languages of the agreement, in its order. */
function known(text: LocalizedText, languages: readonly LanguageTag[]): LocalizedText {
  return Object.fromEntries(languages.flatMap((tag) => (text[tag] === undefined ? [] : [[tag, text[tag]]])));
}

/** An address for a round, after its title in the first language of the agreement that it has. */
export async function freeRoundSlug(
  tx: Tx,
  title: LocalizedText,
  languages: readonly LanguageTag[],
): Promise<string> {
  const words = slugFrom(inLanguage(title, languages[0] ?? 'en').text) || 'round';
  return freeSlug(words, await lockRoundSlugs(tx, words));
}
