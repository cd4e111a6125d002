import { z } from 'zod';
import { localizedText } from '../language';

/**
 * Text on which parties differ stands in brackets, the way negotiators write it: `[MX, US: shall] [CA: should]`. Options
 * of one bracket follow each other with nothing but space between them. Brackets around anything else are words.
 */
const option = /\[([A-Z][A-Z0-9]{1,7}(?:, ?[A-Z][A-Z0-9]{1,7})*)[ \u00A0\u202F]?: ?([^[\]]*)\]/gu;

/** What some parties hold a bracket to say. Words may be empty: they want nothing there. */
export type BracketOption = { parties: readonly string[]; words: string };
/** One bracket: where it begins and ends in the text, in UTF-16 units, and its options in the order of the text. */
export type Bracket = { start: number; end: number; options: readonly BracketOption[] };

/** A source for what a party holds. */
export const bracketSource = z.strictObject({
  title: localizedText,
  url: z.url({ protocol: /^https$/ }).optional(),
});
/** Of one bracket: sources of each option, named by the parties that hold it. */
export const bracketSources = z.strictObject({
  options: z.array(
    z.strictObject({ parties: z.array(z.string()).min(1), sources: z.array(bracketSource).min(1) }),
  ),
});
export type BracketSources = z.infer<typeof bracketSources>;

/**
 * The open brackets of a text, in its order.
 *
 * @param partyCodes parties of the agreement: `[EU: …]` is words where there is no such party
 */
export function openBrackets(text: string, partyCodes: readonly string[]): Bracket[] {
  const brackets: { start: number; end: number; options: BracketOption[] }[] = [];
  for (const found of text.matchAll(option)) {
    const parties = (found[1] ?? '').split(/, ?/u);
    if (!parties.every((code) => partyCodes.includes(code))) continue;
    const end = found.index + found[0].length;
    const last = brackets.at(-1);
    const one = { parties, words: (found[2] ?? '').trim() };
    if (last !== undefined && /^\s+$/u.test(text.slice(last.end, found.index))) {
      last.options.push(one);
      last.end = end;
    } else brackets.push({ start: found.index, end, options: [one] });
  }
  return brackets;
}

/** A text in parts: words that stand, and brackets. Joined again they are the text. */
export function textParts(text: string, partyCodes: readonly string[]): (string | Bracket)[] {
  const parts: (string | Bracket)[] = [];
  let at = 0;
  for (const bracket of openBrackets(text, partyCodes)) {
    if (bracket.start > at) parts.push(text.slice(at, bracket.start));
    parts.push(bracket);
    at = bracket.end;
  }
  if (at < text.length || parts.length === 0) parts.push(text.slice(at));
  return parts;
}

/**
 * A text with some brackets closed.
 *
 * @param chosen the words for a bracket, by its index; null leaves it open
 */
export function withBracketsClosed(
  text: string,
  partyCodes: readonly string[],
  chosen: (bracket: Bracket, index: number) => string | null,
): string {
  let index = -1;
  const parts = textParts(text, partyCodes).map((part) => {
    if (typeof part === 'string') return part;
    index += 1;
    return chosen(part, index) ?? text.slice(part.start, part.end);
  });
  // Where a party wants nothing, the space around it is one space, and none stands before a full stop.
  return tidied(parts, text);
}

function tidied(parts: readonly string[], before: string): string {
  const joined = parts.join('');
  return joined === before
    ? before
    : joined
        .replace(/ {2,}/gu, ' ')
        .replace(/ +([.,])/gu, '$1')
        .trim();
}

/** The text as one party would have it: each bracket says what this party holds, or nothing where it holds nothing. */
export const textOfParty = (text: string, party: string, partyCodes: readonly string[]): string =>
  withBracketsClosed(
    text,
    partyCodes,
    ({ options }) => options.find(({ parties }) => parties.includes(party))?.words ?? '',
  );

/** Sources for the brackets that a new text still has: a bracket is the same while the same parties stand on each side. */
export function keptSources(
  before: { text: string; brackets: readonly BracketSources[] },
  after: string,
  partyCodes: readonly string[],
): BracketSources[] {
  const sides = ({ options }: Bracket) => options.map(({ parties }) => parties.join()).join(';');
  const left = openBrackets(before.text, partyCodes).map((bracket, index) => ({
    sides: sides(bracket),
    sources: before.brackets[index],
  }));
  const kept = openBrackets(after, partyCodes).map((bracket): BracketSources => {
    const at = left.findIndex((one) => one.sides === sides(bracket));
    return (at < 0 ? undefined : left.splice(at, 1)[0]?.sources) ?? { options: [] };
  });
  const last = kept.findLastIndex(({ options }) => options.length > 0);
  return kept.slice(0, last + 1);
}
