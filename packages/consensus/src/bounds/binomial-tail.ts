import { incompleteBeta } from './beta';
import { slotOf, slots } from './slots';

const known = { successes: slots(), trials: slots(), threshold: slots(), p: slots() };

/**
 * Exact one-sided binomial p of 'the share is at most `threshold`': P(X ≥ successes) for X ~ Binomial(trials, threshold) =
 * I_threshold(successes, trials − successes + 1). It is at most α exactly when the Clopper–Pearson lower bound of level 1 − α is at
 * least `threshold` (Clopper and Pearson, Biometrika 26 (1934), 404–413). Both counts may be fractions: the same formula then.
 * @param threshold in (0, 1)
 * @returns in [0, 1]; 1 with no success
 */
export function pOfAtMost(successes: number, trials: number, threshold: number): number {
  if (successes <= 0) return 1;
  const slot = slotOf(successes, trials);
  const isKnown = known.successes[slot] === successes && known.trials[slot] === trials;
  if (!isKnown || known.threshold[slot] !== threshold) {
    known.p[slot] = incompleteBeta(threshold, successes, trials - successes + 1);
    known.successes[slot] = successes;
    known.trials[slot] = trials;
    known.threshold[slot] = threshold;
  }
  return known.p[slot]!;
}

/** Exact one-sided binomial p of 'the share is at least `threshold`': P(X ≤ successes), the mirror image of `pOfAtMost`. */
export function pOfAtLeast(successes: number, trials: number, threshold: number): number {
  return pOfAtMost(trials - successes, trials, 1 - threshold);
}
