import { betaQuantile } from './beta';

/** One-sided error of each bound: 5 %, so that the two together are a 90 % interval. */
const TAIL = 0.05;

/**
 * Lower one-sided 95 % bound of a share by Jeffreys' prior: the 5 % quantile of Beta(successes + ½, trials − successes + ½);
 * 0 when there is no success. Brown, Cai and DasGupta, Statistical Science 16 (2001), 101–133.
 * @param successes whole number, 0 … trials
 * @param trials whole number; with none the bound is 0
 * @returns a share in [0, 1], unadjusted for the number of bounds looked at
 */
export function lowerBound(successes: number, trials: number): number {
  return successes === 0 ? 0 : betaQuantile(TAIL, successes + 0.5, trials - successes + 0.5);
}

/** Upper one-sided 95 % bound, the mirror image of `lowerBound`; 1 when every trial is a success, and with no trial. */
export function upperBound(successes: number, trials: number): number {
  return successes === trials ? 1 : betaQuantile(1 - TAIL, successes + 0.5, trials - successes + 0.5);
}
