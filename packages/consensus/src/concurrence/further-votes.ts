import { pOfAtLeast, pOfAtMost, roughNormalQuantile, smallestCount } from '../bounds';
import type { Counts } from '../tallies';

/** More than this many is said as 'over 1,000'. */
export const FURTHER_VOTES_LIMIT = 1000;

/**
 * How many further votes in a constituency would decide about it, were they to fall at the share seen so far: the smallest number
 * with which the exact binomial p is at most its level, towards support where the share is above the threshold, towards blocking
 * where it is below. Counts at the present share may be fractions; the incomplete beta function takes them as they are. Without a
 * vote there is no share: the fewest votes that decide if all of them agree.
 * @param levels highest p for a finding of support, and of blocking (see `discoveryLevels`)
 * @param minimumVotes votes below which nothing is decided
 * @returns 1 … 1,000, or null for more than that (always when the share is the threshold itself)
 */
export function furtherVotes(
  { agree, n }: Counts,
  threshold: number,
  levels: { readonly support: number; readonly blocking: number },
  minimumVotes: number,
): number | null {
  const share = n === 0 ? 1 : agree / n;
  if (share === threshold) return null;
  const decides = (votes: number): boolean => {
    const total = n + votes;
    return share > threshold
      ? pOfAtMost(share * total, total, threshold) <= levels.support
      : pOfAtLeast(share * total, total, threshold) <= levels.blocking;
  };
  const z = roughNormalQuantile(share > threshold ? levels.support : levels.blocking);
  const distance = share - threshold;
  const guess = (z * z * threshold * (1 - threshold)) / (distance * distance) - n;
  // p falls as votes are added at a share off the threshold.
  return smallestCount(n < minimumVotes ? minimumVotes - n : 1, FURTHER_VOTES_LIMIT, guess, decides);
}
