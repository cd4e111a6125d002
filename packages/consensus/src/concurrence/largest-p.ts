import { exp, pOfAtMost } from '../bounds';

/** Successes among trials in one constituency. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/**
 * The largest exact one-sided binomial p of 'the share is at most `threshold`' over several shares: the p of an item, since requiring
 * all constituencies is an intersection–union test (R. L. Berger, Technometrics 24 (1982), 295–300). Exact; a tail is left out only
 * where Hoeffding's inequality, P ≤ exp(−2n(s − t)²) (J. Amer. Statist. Assoc. 58 (1963), 13–30), puts it below one already found.
 * @param minimum trials below which nothing is found: p is 1
 * @returns in [0, 1]; 1 without shares
 */
export function largestP(shares: readonly Share[], threshold: number, minimum: number): number {
  if (shares.length === 0) return 1;
  for (const { trials } of shares) if (trials < minimum || trials === 0) return 1;
  const weakest = shares.reduce((least, share) =>
    standing(share, threshold) < standing(least, threshold) ? share : least,
  );
  let largest = pOfAtMost(weakest.successes, weakest.trials, threshold);
  for (const share of shares) {
    if (share === weakest || hoeffdingBound(share, threshold) <= largest) continue;
    const p = pOfAtMost(share.successes, share.trials, threshold);
    if (p > largest) largest = p;
  }
  return largest;
}

/** Standard errors above the threshold, but for a factor that is the same for all. */
function standing({ successes, trials }: Share, threshold: number): number {
  return (successes - threshold * trials) / Math.sqrt(trials);
}

/** An upper bound of the exact p, in (0, 1]. */
export function hoeffdingBound(share: Share, threshold: number): number {
  const z = standing(share, threshold);
  return z <= 0 ? 1 : exp(-2 * z * z);
}
