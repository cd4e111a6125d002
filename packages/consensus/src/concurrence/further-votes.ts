import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Counts } from '../tallies';

/** More than this many is said as 'over 1,000'. */
export const FURTHER_VOTES_LIMIT = 1000;

/**
 * How many further votes in a constituency would decide about it, were they to fall at the share seen so far: the smallest number
 * with which the exact binomial p is at most its level, towards support where the share is above the threshold, towards blocking
 * where it is below. Counts at the present share may be fractions; the incomplete beta function takes them as they are.
 * @param levels highest p for a finding of support, and of blocking (see `discoveryLevels`)
 * @param minimumVotes votes below which nothing is decided; also the answer where there is no vote, hence no share
 * @returns 1 … 1,000, or null for more than that (always when the share is the threshold itself)
 */
export function furtherVotes(
  { agree, n }: Counts,
  threshold: number,
  levels: { readonly support: number; readonly blocking: number },
  minimumVotes: number,
): number | null {
  if (n === 0) return minimumVotes;
  const share = agree / n;
  const decides = (votes: number): boolean => {
    const total = n + votes;
    return share > threshold
      ? pOfAtMost(share * total, total, threshold) <= levels.support
      : pOfAtLeast(share * total, total, threshold) <= levels.blocking;
  };
  let least = n < minimumVotes ? minimumVotes - n : 1;
  if (share === threshold || least > FURTHER_VOTES_LIMIT || !decides(FURTHER_VOTES_LIMIT)) return null;
  // p falls as votes are added at a share off the threshold: halve the interval.
  let most = FURTHER_VOTES_LIMIT;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (decides(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}
