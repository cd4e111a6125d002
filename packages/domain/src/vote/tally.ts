import type { Choice } from './vote';

/** Votes that count, by choice. */
export type Tally = Readonly<Record<Choice, number>>;

export const emptyTally: Tally = { agree: 0, disagree: 0, pass: 0 };
export const tallySize = (tally: Tally): number => tally.agree + tally.disagree + tally.pass;

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, t) => ({
      agree: sum.agree + t.agree,
      disagree: sum.disagree + t.disagree,
      pass: sum.pass + t.pass,
    }),
    emptyTally,
  );
