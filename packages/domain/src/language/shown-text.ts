import { inLanguage, type LanguageTag, type LocalizedText } from './localized-text';

/** A text as a reader sees it, marked with its language. */
export type TextInLanguage = { language: LanguageTag; text: string };

/**
 * Somebody's words for a reader: `original` is there where a translation is shown in their place, and `translator` where it is
 * known who translated them.
 */
export type ShownText = TextInLanguage & { original: TextInLanguage | null; translator: string | null };

/**
 * Somebody's words in the language asked for where a person translated them, else as they were written.
 *
 * @param translators names by the language that they translated into
 */
export function shownText(
  original: TextInLanguage,
  translations: LocalizedText,
  wanted: LanguageTag,
  translators: LocalizedText = {},
): ShownText {
  const shown = inLanguage({ [original.language]: original.text, ...translations }, wanted);
  if (shown.language === original.language) return { ...shown, original: null, translator: null };
  return { ...shown, original, translator: translators[shown.language] ?? null };
}
