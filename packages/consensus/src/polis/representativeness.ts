import type { Counts } from '../tallies';
import { polisProportionTest, polisTwoProportionTest } from './proportion-tests';

/** Polis's statistics of one side (agreeing, or disagreeing) of an item in one group, compared with all other groups together. */
export interface PolisSide {
  readonly successes: number;
  readonly trials: number;
  /** Smoothed share (s + 1) / (n + 2). */
  readonly share: number;
  /** z of the share against one half. */
  readonly shareTest: number;
  /** Share over the smoothed share in the other groups. */
  readonly ratio: number;
  /** z of the share against that of the other groups. */
  readonly ratioTest: number;
}

/** Both sides of an item in one group (`repness.clj`, comment-stats and add-comparitive-stats). */
export interface PolisRepresentativeness {
  readonly agree: PolisSide;
  readonly disagree: PolisSide;
}

/** Representativeness of one item for each group. O(groups²). */
export function polisRepresentativeness(groups: readonly Counts[]): PolisRepresentativeness[] {
  return groups.map((group, place) => {
    const rest = { agree: 0, disagree: 0, n: 0 };
    groups.forEach((other, at) => {
      if (at === place) return;
      rest.agree += other.agree;
      rest.disagree += other.disagree;
      rest.n += other.n;
    });
    return {
      agree: side(group.agree, group.n, rest.agree, rest.n),
      disagree: side(group.disagree, group.n, rest.disagree, rest.n),
    };
  });
}

function side(successes: number, trials: number, successesRest: number, trialsRest: number): PolisSide {
  const share = (successes + 1) / (trials + 2);
  return {
    successes,
    trials,
    share,
    shareTest: polisProportionTest(successes, trials),
    ratio: share / ((successesRest + 1) / (trialsRest + 2)),
    ratioTest: polisTwoProportionTest(successes, successesRest, trials, trialsRest),
  };
}
