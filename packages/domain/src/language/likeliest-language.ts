import { z } from 'zod';
import { baseOf, type LanguageTag, languageTag } from './localized-text';

export const detectLanguageInput = z.strictObject({
  text: z.string().max(8000),
  /** The languages that it may be in. */
  among: z.array(languageTag).max(50),
});
export type DetectLanguageInput = z.infer<typeof detectLanguageInput>;

/** Fewer words than this say nothing of their language: a name or a number may stand in any. */
const fewestWords = 3;
/** How far the likeliest language has to be ahead of the next one. */
const least = { score: 0.5, lead: 0.1 };

/**
 * The language that a text looks like, or null where it could be several. Advice: whoever wrote it says what it is.
 *
 * @param scores how much the text looks like each language, 0 to 1, by the first part of its tag
 * @param among the languages that it may be in; where two share their first part, neither is told from the other
 */
export function likeliestLanguage(
  text: string,
  scores: Readonly<Record<string, number>>,
  among: readonly LanguageTag[],
): LanguageTag | null {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < fewestWords) return null;
  const [first, second] = among
    .map((tag) => ({ tag, score: scores[baseOf(tag)] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  if (first === undefined || second === undefined || first.score < least.score) return null;
  return first.score - second.score < least.lead ? null : first.tag;
}
