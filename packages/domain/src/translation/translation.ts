import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { baseOf, type LanguageTag, languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';
import { type TranslationSubject, translationLength, translationLimit } from './translation-length';

/**
 * `waiting`: nobody but its translator has said that it is right; it is shown in place of nothing. `confirmed`: a moderator or the
 * author of the text did; it is locked. `removed`: a moderator took it out, and the text may be translated anew.
 */
export const translationStates = ['waiting', 'confirmed', 'removed'] as const;
export type TranslationState = (typeof translationStates)[number];

/** What is translated, by its id, which names its kind. */
export const translatableId = z.union([idSchema('statement'), idSchema('comment'), idSchema('reservation')]);
export type TranslatableId = z.infer<typeof translatableId>;

const longest = 8000;

export const findTranslationInput = z.strictObject({
  subjectId: translatableId,
  /** The language to translate into; null for the reader's. */
  into: languageTag.nullable().default(null),
  language: languageTag,
});
export type FindTranslationInput = z.infer<typeof findTranslationInput>;

export const writeTranslationInput = z.strictObject({
  subjectId: translatableId,
  language: languageTag,
  text: z.string().max(longest),
});
export type WriteTranslationInput = z.infer<typeof writeTranslationInput>;

export const translationInput = z.strictObject({ translationId: idSchema('translation') });
export type TranslationInput = z.infer<typeof translationInput>;

/** A text as the rules of translating it depend on it. */
export type Translatable = {
  kind: TranslationSubject;
  language: LanguageTag;
  authorId: string | null;
  round: RoundFacts;
  /** Those of its agreement. */
  languages: readonly LanguageTag[];
};

/** The languages of its agreement that a text is not written in. */
export const languagesToTranslate = ({ languages, language }: Pick<Translatable, 'languages' | 'language'>) =>
  languages.filter((tag) => baseOf(tag) !== baseOf(language));

/** What stands in the language asked for: of a file, or by somebody; null where nothing does. */
export type StandingTranslation = { state: 'waiting' | 'confirmed'; translatorId: string | null };

/** Why nobody may translate this text into this language, or null; what is typed is another question. */
export function translatingObstacle(
  original: Translatable,
  language: LanguageTag,
  standing: StandingTranslation | null,
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const obstacle = roundObstacle(original.round, now);
  if (obstacle !== null) return obstacle;
  const notPermitted = permissionObstacle(viewer, 'translation.write', now);
  if (notPermitted !== null) return notPermitted;
  const tierTooLow = tierObstacle(original.round.rules.tierToWrite, viewer.tier);
  if (tierTooLow !== null) return tierTooLow;
  if (!languagesToTranslate(original).includes(language)) return 'translation-language';
  if (standing === null) return null;
  if (standing.state === 'confirmed') return 'translation-confirmed';
  return standing.translatorId === viewer.personId ? null : 'translation-waiting';
}

/** Why these words may not be kept as its translation, or null: they stand under the rule of what they translate. */
export function translationTextObstacle(
  { kind, round }: Pick<Translatable, 'kind' | 'round'>,
  text: string,
): DomainErrorCode | null {
  const length = translationLength(kind, text);
  if (length === 0) return `${kind}-empty`;
  return length > translationLimit(kind, round.rules) ? `${kind}-too-long` : null;
}

/** True where every text of the kind waits for a moderator before others see it. */
const isStrict = ({ kind, round }: Pick<Translatable, 'kind' | 'round'>): boolean =>
  round.rules[kind === 'comment' ? 'comments' : 'statements'] === 'strict';

/**
 * Why somebody may not confirm a translation as the author of the text, or null. Nobody confirms their own words, and where
 * moderators look at every text first, they look at its translations too: they confirm by deciding the case.
 */
export function confirmObstacle(
  original: Translatable,
  translation: { state: TranslationState; translatorId: string | null },
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const obstacle = permissionObstacle(viewer, 'translation.confirm', now, {
    personId: original.authorId,
    partyCode: null,
  });
  if (obstacle !== null) return obstacle;
  if (translation.state === 'confirmed') return 'translation-confirmed';
  if (translation.state === 'removed') return 'not-found';
  if (translation.translatorId === viewer?.personId || isStrict(original)) return 'not-allowed';
  return null;
}
