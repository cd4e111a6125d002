import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { type LanguageTag, type LocalizedText, languageTag } from '../language';
import { timeZone } from '../person/registration';
import type { RoundFacts, RoundState } from './round';
import { roundRules } from './rules';

const inLanguages = (longest: number) =>
  z
    .record(languageTag, z.string().trim().min(1).max(longest))
    .refine((text) => Object.keys(text).length > 0, 'a text in at least one language');

export const roundTitleLength = 120;
export const roundSummaryLength = 600;

/** A day and a time on the clock of a zone, as `2026-12-01T09:00`. Which instant it is, the database says. */
export const localMoment = z
  .string()
  .regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .refine((value) => {
    const at = new Date(`${value}:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }, 'not a day and a time');

/** Rules as an admin writes them. What figures are weighted to, and how many might take part, comes with the round that is copied. */
export const writtenRules = roundRules.omit({ margins: true, eligible: true });

/** A draft of a round, new or written anew. */
export const saveRoundInput = z.strictObject({
  roundId: idSchema('round').nullable().default(null),
  /** Of a new one; without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  title: inLanguages(roundTitleLength),
  summary: inLanguages(roundSummaryLength),
  timeZone,
  opensAt: localMoment,
  closesAt: localMoment,
  rules: writtenRules,
});
export type SaveRoundInput = z.infer<typeof saveRoundInput>;

export const governRoundInput = z.strictObject({ roundId: idSchema('round') });
/** What is locked is what was looked at: the hash of the rules that the preview showed. */
export const openRoundInput = z.strictObject({
  roundId: idSchema('round'),
  rulesHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type OpenRoundInput = z.infer<typeof openRoundInput>;
export const findGovernedRoundInput = z.strictObject({ slug });
export const listGovernedRoundsInput = z.strictObject({
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
});

/** Why nothing about this round may be changed, or null. A changed rule is a new round. */
export const roundEditObstacle = (state: RoundState): DomainErrorCode | null =>
  state === 'draft' ? null : 'round-locked';

export type RoundDraft = RoundFacts & { title: LocalizedText; summary: LocalizedText };

/** Languages of the agreement in which a text is missing. */
export const languagesMissing = (
  texts: readonly LocalizedText[],
  languages: readonly LanguageTag[],
): LanguageTag[] => languages.filter((language) => texts.some((text) => (text[language] ?? '') === ''));

/** Why this draft may not be opened now, or null. Its time to open may have come: then it opens at once. */
export function roundOpeningObstacle(
  round: RoundDraft,
  languages: readonly LanguageTag[],
  now: Date,
): DomainErrorCode | null {
  if (round.state !== 'draft') return 'round-locked';
  if (languagesMissing([round.title, round.summary], languages).length > 0) return 'languages-missing';
  if (round.closesAt <= now) return 'round-over';
  return round.opensAt < round.closesAt ? null : 'round-times-wrong';
}

/** True from when a round is locked until its time to open: it is announced, and can still be taken back. */
export const isAnnounced = (round: RoundFacts, now: Date): boolean =>
  round.state === 'open' && now < round.opensAt;

/** Why this round may not become a draft again, or null. Once it has opened, people may have voted by its rules. */
export const takingBackObstacle = (round: RoundFacts, now: Date): DomainErrorCode | null =>
  isAnnounced(round, now) ? null : 'round-locked';
