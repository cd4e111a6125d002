import { exp, log } from '../bounds';
import type { Tally } from './tally';

/**
 * Comparable ranking of an item: the geometric mean over the constituencies of the lower bound of support, times
 * (1 − disagreement), with disagreement = disagree / n over everybody. One constituency that refuses pulls it to 0.
 * @param constituencies tallies of the item in every party and group
 * @returns in [0, 1], larger is better; null (not ranked) without constituencies or with fewer than `minimumVotes` in one of them
 */
export function rankingScore(
  all: Tally,
  constituencies: readonly Tally[],
  minimumVotes: number,
): number | null {
  if (constituencies.length === 0 || constituencies.some(({ n }) => n < minimumVotes) || all.n === 0)
    return null;
  let sum = 0;
  for (const { lower } of constituencies) {
    if (lower === 0) return 0;
    sum += log(lower);
  }
  return exp(sum / constituencies.length) * (1 - all.disagree / all.n);
}
