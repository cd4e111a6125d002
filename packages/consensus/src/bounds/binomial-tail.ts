import { incompleteBeta } from './beta';

/**
 * Exact one-sided binomial p of 'the share is at most `threshold`': P(X ≥ successes) for X ~ Binomial(trials, threshold) =
 * I_threshold(successes, trials − successes + 1). It is at most α exactly when the Clopper–Pearson lower bound of level 1 − α is at
 * least `threshold` (Clopper and Pearson, Biometrika 26 (1934), 404–413). Both counts may be fractions: the same formula then.
 * @param threshold in (0, 1)
 * @returns in [0, 1]; 1 with no success
 */
export function pOfAtMost(successes: number, trials: number, threshold: number): number {
  return successes <= 0 ? 1 : incompleteBeta(threshold, successes, trials - successes + 1);
}

/** Exact one-sided binomial p of 'the share is at least `threshold`': P(X ≤ successes), the mirror image of `pOfAtMost`. */
export function pOfAtLeast(successes: number, trials: number, threshold: number): number {
  return pOfAtMost(trials - successes, trials, 1 - threshold);
}
