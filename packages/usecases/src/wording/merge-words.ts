import { type Replacement, replacements, tokensOf } from './word-diff';

/**
 * Two texts that were made of one base, put together: where one of them changed words, its words stand. Where both changed
 * the same words, or words right beside each other, and not to the same, they collide.
 *
 * @returns null where they collide
 */
export function mergeWords(base: string, ours: string, theirs: string, language: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const old = tokensOf(base, language);
  const own = replacements(old, tokensOf(ours, language));
  const other = replacements(old, tokensOf(theirs, language)).filter(
    (one) => !own.some((same) => isSame(one, same)),
  );
  if (other.some((one) => own.some((another) => isTouching(one, another)))) return null;
  const words: string[] = [];
  let at = 0;
  for (const { start, end, tokens } of [...own, ...other].sort((a, b) => a.start - b.start)) {
    words.push(...old.slice(at, start), ...tokens);
    at = end;
  }
  return [...words, ...old.slice(at)].join('');
}

const isSame = (a: Replacement, b: Replacement): boolean =>
  a.start === b.start && a.end === b.end && a.tokens.join('') === b.tokens.join('');

/** Also where one ends where the other begins: nobody can say in which order they were meant. */
const isTouching = (a: Replacement, b: Replacement): boolean => a.start <= b.end && b.start <= a.end;
