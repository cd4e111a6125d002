import { diffArrays } from 'diff';

/** A run of words that stand in both texts, in the older alone, or in the newer alone. */
export type WordRun = { kind: 'kept' | 'deleted' | 'inserted'; text: string };

/** How two texts differ, and how many words are gone and new. */
export type WordDiff = { runs: WordRun[]; deleted: number; inserted: number };

/** What stands in place of the tokens from `start` up to `end` of the older text. */
export type Replacement = { start: number; end: number; tokens: readonly string[] };

/** A comparison may take so long; two texts that take longer have too little in common to be compared by words. */
const timeoutMilliseconds = 500;

/** A text in words, spaces and signs, as its language parts them. A number such as ‘19.11’ is one. */
export function tokensOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The fewest replacements that make one list of tokens the other, in their order; they never touch each other. */
export function replacements(
  before: readonly string[],
  after: readonly string[],
  timeout = timeoutMilliseconds,
): Replacement[] {
  const changes = diffArrays([...before], [...after], { timeout });
  if (changes === undefined) return [{ start: 0, end: before.length, tokens: after }];
  const found: Replacement[] = [];
  let at = 0;
  let isOpen = false;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      at += value.length;
      isOpen = false;
      continue;
    }
    const last = isOpen ? found.pop() : undefined;
    const { start, end, tokens } = last ?? { start: at, end: at, tokens: [] };
    found.push(
      removed ? { start, end: end + value.length, tokens } : { start, end, tokens: [...tokens, ...value] },
    );
    if (removed) at += value.length;
    isOpen = true;
  }
  return joinedOverSpace(found, before);
}

/** Two changed words with one space between them read as one change. */
function joinedOverSpace(found: readonly Replacement[], before: readonly string[]): Replacement[] {
  const joined: Replacement[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = before[next.start - 1] ?? '';
    if (last !== undefined && next.start - last.end === 1 && /^\s+$/u.test(between)) {
      joined.splice(-1, 1, {
        start: last.start,
        end: next.end,
        tokens: [...last.tokens, between, ...next.tokens],
      });
    } else joined.push(next);
  }
  return joined;
}

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/**
 * How a text became another, word by word. The kept and deleted runs joined are the older text, the kept and inserted
 * ones the newer.
 */
export function wordDiff(before: string, after: string, language: string, timeout?: number): WordDiff {
  const old = tokensOf(before, language);
  const runs: WordRun[] = [];
  let [at, deleted, inserted] = [0, 0, 0];
  const add = (kind: WordRun['kind'], tokens: readonly string[]) => {
    if (tokens.length > 0) runs.push({ kind, text: tokens.join('') });
  };
  for (const { start, end, tokens } of replacements(old, tokensOf(after, language), timeout)) {
    add('kept', old.slice(at, start));
    add('deleted', old.slice(start, end));
    add('inserted', tokens);
    deleted += old.slice(start, end).filter(isWord).length;
    inserted += tokens.filter(isWord).length;
    at = end;
  }
  add('kept', old.slice(at));
  return { runs, deleted, inserted };
}
