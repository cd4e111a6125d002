import { guessableWords } from './guessable-words';

/** A password that a good guesser would find among its first 2^30 tries is refused. */
const guessBitsAtLeast = 30;

/** What each part costs a guesser, in bits: the size of the list that it is on, or of the alphabet, as a logarithm. */
const bits = { word: 10, own: 3, run: 7, year: 6.5, again: 2, digit: 3.33, letter: 4.7, mark: 3, other: 6.5 };

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
];
/** Columns of a keyboard, and its top rows in a zigzag. */
const columns = [
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1a2s3d4f5g6h7j8k9l',
  '12qw34er56ty78ui90op',
];
/** Figures that hands and eyes like. */
const figures = [
  '1122334455667788990',
  '010203040506070809',
  '10203040506070809',
  '147258369',
  '159753',
  '123321',
];
/** Rows, columns and figures, forwards and backwards: what a finger gives without thinking. */
const walks = [...rows, ...columns, ...figures, 'qazwsxedcrfvtgbyhnujm', 'q1w2e3r4t5y6u7i8o9p0'].flatMap(
  (walk) => [walk, [...walk].reverse().join('')],
);

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const undisguised = (text: string) => text.replace(/[013457@$!]/g, (mark) => disguises[mark] ?? mark);

function charBits(char: string): number {
  if (/[0-9]/.test(char)) return bits.digit;
  if (/[a-z]/.test(char)) return bits.letter;
  return /[ !.?@#$*_-]/.test(char) ? bits.mark : bits.other;
}

function partBits(part: string, before: string, own: ReadonlySet<string>): number | null {
  if (part.length === 1) return charBits(part);
  if (part.length >= 2 && before.endsWith(part)) return bits.again;
  if (own.has(part)) return bits.own;
  if (guessableWords.has(part) || guessableWords.has(undisguised(part))) return bits.word;
  if (/^(19|20)[0-9]{2}$/.test(part)) return bits.year;
  const isRun = part.length >= 3 && (/^(.)\1+$/.test(part) || walks.some((walk) => walk.includes(part)));
  return isRun ? bits.run : null;
}

/**
 * How many bits a guesser needs who knows what people do: the cheapest way to put the password together from common
 * words (also in disguise, p4ssw0rd), names of its owner, runs, years, repetitions and single characters.
 *
 * @param about the person's own address and name: parts of them are the first thing that is tried
 */
export function guessBits(password: string, about: readonly string[] = []): number {
  const text = plain(password);
  const own = new Set(
    about.flatMap((said) => plain(said).split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 3),
  );
  const best = [0];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, end - 24); from < end; from += 1) {
      const cost = partBits(text.slice(from, end), text.slice(0, from), own);
      if (cost !== null) best[end] = Math.min(best[end] ?? 0, (best[from] ?? 0) + cost);
    }
  }
  return best[text.length] ?? 0;
}

/** True for a password that is on everybody's list, or made from it: `Password2026!`, `qwertyuiop12`, `teamo123456`. */
export const isGuessable = (password: string, about: readonly string[] = []): boolean =>
  guessBits(password, about) < guessBitsAtLeast;
