import { exp, pOfAtMost } from '../bounds';
import { discoveryLevels } from './false-discovery';

/** Hypotheses 'the share is at most `threshold`', each about so many neighbouring shares, of which all have to exceed it. */
export interface SharesAbove {
  /** Whole numbers, entry hypothesis · width + i. */
  readonly successes: Float64Array;
  readonly trials: Float64Array;
  /** Shares of one hypothesis; with none it is never found. */
  readonly width: number;
  readonly hypotheses: number;
  /** In (0, 1). */
  readonly threshold: number;
}

interface DiscoveryRules {
  /** Fewest trials of a share before anything is found about it. */
  readonly minimumVotes: number;
  /** Share of false findings tolerated, in (0, 1). */
  readonly errorRate: number;
}

/** What is found, and the highest p at which each hypothesis would be (`discoveryLevels`). */
export interface Discoveries {
  readonly levels: Float64Array;
  readonly isFound: (hypothesis: number) => boolean;
}

/**
 * The Benjamini–Hochberg set of hypotheses. The p of one is the largest exact binomial p of its shares: requiring all of them is an
 * intersection–union test (R. L. Berger, Technometrics 24 (1982), 295–300).
 *
 * Which are found, and every level, depend on where p stands to the levels from errorRate / hypotheses to errorRate, and on no p
 * outside them. So the exact tail is left out where p is surely above them all (1 stands for it) or below (its bound does).
 */
export function discoveries(shares: SharesAbove, rules: DiscoveryRules): Discoveries {
  const { hypotheses, width } = shares;
  const p = new Float64Array(hypotheses);
  for (let hypothesis = 0; hypothesis < hypotheses; hypothesis++) {
    let largest = width === 0 ? 1 : 0;
    for (let i = 0; i < width && largest < 1; i++) {
      const one = decidingP(shares, hypothesis * width + i, rules);
      if (one > largest) largest = one;
    }
    p[hypothesis] = largest;
  }
  const levels = discoveryLevels(p, rules.errorRate);
  return { levels, isFound: (hypothesis) => p[hypothesis]! <= levels[hypothesis]! };
}

/**
 * The exact p of one share, 1 where it is surely above every level, a bound of it where that is surely below: by Hoeffding's
 * inequality, P ≤ exp(−2n(s − t)²) (J. Amer. Statist. Assoc. 58 (1963), 13–30).
 */
function decidingP(
  { successes, trials, hypotheses, threshold }: SharesAbove,
  at: number,
  { minimumVotes, errorRate }: DiscoveryRules,
): number {
  const n = trials[at]!;
  if (n < minimumVotes || n === 0) return 1;
  const excess = successes[at]! - threshold * n;
  // A count up to the mean is no larger than the median (Kaas and Buhrman, Statistica Neerlandica 34 (1980)): p is ½ or more.
  if (excess <= 0 && errorRate < 0.25) return 1;
  const bound = excess <= 0 ? 1 : exp((-2 * excess * excess) / n);
  return bound <= errorRate / hypotheses ? bound : pOfAtMost(successes[at]!, n, threshold);
}
