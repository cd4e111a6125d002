import { inLanguage, type LanguageTag, type LocalizedText } from './localized-text';

/** A text as a reader sees it, marked with its language. */
export type TextInLanguage = { language: LanguageTag; text: string };

/** Somebody's words for a reader: `original` is there where a translation is shown in their place. */
export type ShownText = TextInLanguage & { original: TextInLanguage | null };

/** Somebody's words in the language asked for where a person translated them, else as they were written. */
export function shownText(
  original: TextInLanguage,
  translations: LocalizedText,
  wanted: LanguageTag,
): ShownText {
  const shown = inLanguage({ [original.language]: original.text, ...translations }, wanted);
  return { ...shown, original: shown.language === original.language ? null : original };
}
