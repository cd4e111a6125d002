/**
 * What a person can say about an item. Always a name, never a sign: −1 has meant agree in one export and
 * disagree in another.
 */
export type Choice = 'agree' | 'pass' | 'disagree';

/** Codes of the choices in typed arrays: the value used by the mathematics (−1, 0, +1) plus one. */
export const DISAGREE = 0;
export const PASS = 1;
export const AGREE = 2;

/** Names by code. */
export const CHOICES: readonly Choice[] = ['disagree', 'pass', 'agree'];

/**
 * The code of a named choice.
 * @throws RangeError when the name is none of the three
 */
export function choiceCode(choice: Choice): number {
  const code = CHOICES.indexOf(choice);
  if (code < 0) throw new RangeError(`A choice is agree, pass or disagree, not ${JSON.stringify(choice)}.`);
  return code;
}
