import { z } from 'zod';

/** A BCP 47 tag as it is written in an agreement file: `en`, `fr-CA`, `es-MX`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$/, 'not a BCP 47 language tag');
export type LanguageTag = z.infer<typeof languageTag>;

/** The same text in several languages, by tag. */
export const localizedText = z.record(languageTag, z.string().min(1));
export type LocalizedText = Readonly<Record<LanguageTag, string>>;

/** The first part of a tag, without script and region: `fr` of `fr-CA`. */
export const baseOf = (tag: LanguageTag): string => tag.split('-')[0] ?? tag;

/**
 * The text in the language asked for, else in one of the same base language, else in the first one there is.
 *
 * @returns the text and the language that it really is in, so that a page can mark it with `lang`
 */
export function inLanguage(
  text: LocalizedText,
  wanted: LanguageTag,
): { language: LanguageTag; text: string } {
  const tags = Object.keys(text);
  const tag = tags.find((t) => t === wanted) ?? tags.find((t) => baseOf(t) === baseOf(wanted)) ?? tags[0];
  return tag === undefined ? { language: wanted, text: '' } : { language: tag, text: text[tag] ?? '' };
}
