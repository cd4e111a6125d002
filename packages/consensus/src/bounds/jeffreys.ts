import { logWeightAtMode } from './beta';
import { betaQuantile } from './beta-quantile';
import { slotOf, slots } from './slots';

/** One-sided error of each bound: 5 %, so that the two together are a 90 % interval. */
export const BOUND_ERROR = 0.05;

const known = { successes: slots(), trials: slots(), lower: slots(), upper: slots() };

/** Lower and upper one-sided 95 % bound of a share. */
export interface ShareBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * One-sided 95 % bounds of a share by Jeffreys' prior: the 5 % and the 95 % quantile of Beta(successes + ½, trials − successes + ½);
 * the lower is 0 without a success, the upper 1 when every trial is one. Brown, Cai and DasGupta, Statistical Science 16 (2001),
 * 101–133. Both counts may be fractions (an effective number of votes): the same formula then.
 * @param successes 0 … trials
 * @param trials with none nothing is known: 0 and 1
 * @returns shares in [0, 1], unadjusted for the number of bounds looked at
 */
export function shareBounds(successes: number, trials: number): ShareBounds {
  if (trials <= 0) return { lower: 0, upper: 1 };
  const slot = slotOf(successes, trials);
  if (known.successes[slot] !== successes || known.trials[slot] !== trials) {
    const a = successes + 0.5;
    const b = trials - successes + 0.5;
    const atMode = logWeightAtMode(a, b);
    known.lower[slot] = successes <= 0 ? 0 : betaQuantile(BOUND_ERROR, a, b, atMode);
    known.upper[slot] = successes >= trials ? 1 : betaQuantile(1 - BOUND_ERROR, a, b, atMode);
    known.successes[slot] = successes;
    known.trials[slot] = trials;
  }
  return { lower: known.lower[slot]!, upper: known.upper[slot]! };
}

/** The lower of the two `shareBounds`. */
export function lowerBound(successes: number, trials: number): number {
  return shareBounds(successes, trials).lower;
}

/** The upper of the two `shareBounds`, the mirror image of the lower. */
export function upperBound(successes: number, trials: number): number {
  return shareBounds(successes, trials).upper;
}
