/** Critical value of Polis's tests: one-sided 90 % (`stats.clj`, z-sig-90?). A test passes above it. */
export const POLIS_CRITICAL_VALUE = 1.2816;

/**
 * Polis's test of a share against one half (`stats.clj`, prop-test): 2 √(n + 1) · ((s + 1)/(n + 1) − ½), a z value.
 * @param successes s, whole, 0 … n
 * @param trials n
 */
export function polisProportionTest(successes: number, trials: number): number {
  return 2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5);
}

/**
 * Polis's test of two shares against each other (`stats.clj`, two-prop-test): the pooled two-proportion z with one added to all four
 * counts; 0 when the pooled share is 1. Polis rounds what it publishes of it to single precision; this does not.
 */
export function polisTwoProportionTest(
  successesIn: number,
  successesOut: number,
  trialsIn: number,
  trialsOut: number,
): number {
  const inside = (successesIn + 1) / (trialsIn + 1);
  const outside = (successesOut + 1) / (trialsOut + 1);
  const pooled = (successesIn + successesOut + 2) / (trialsIn + trialsOut + 2);
  if (pooled === 1) return 0;
  return (inside - outside) / Math.sqrt(pooled * (1 - pooled) * (1 / (trialsIn + 1) + 1 / (trialsOut + 1)));
}
