import { type Counts, type Difference, shareDifference } from '../tallies';

/** An item by which a constituency differs from all others. */
export interface Characteristic extends Difference {
  readonly id: string;
  /** What it does more than the others. */
  readonly side: 'agree' | 'disagree';
  /** Shares of it on that side, and of all others. */
  readonly share: number;
  readonly others: number;
}

/** One item: everybody's counts and those of the constituency. */
export interface ContrastedItem {
  readonly id: string;
  readonly all: Counts;
  readonly own: Counts;
}

/**
 * What is characteristic of a party or group: the items that it agrees (or disagrees) with more than everybody else does, surely, the
 * largest sure difference first. Sure is what the interval of the difference (Newcombe, `shareDifference`) leaves above 0: a large
 * difference seen on few votes comes after a smaller one seen on many. Unadjusted for how many items are looked at; of a group that was
 * made from the same votes it describes the group and is no test of it.
 * @param items in canonical order, which breaks ties
 * @param minimumVotes fewest votes inside and outside
 * @param most how many are given at most
 */
export function characteristicItems(
  items: readonly ContrastedItem[],
  minimumVotes: number,
  most: number,
): Characteristic[] {
  const found: Characteristic[] = [];
  for (const { id, all, own } of items) {
    const trials = all.n - own.n;
    if (own.n < minimumVotes || trials < minimumVotes || own.n === 0 || trials === 0) continue;
    for (const side of ['agree', 'disagree'] as const) {
      const successes = all[side] - own[side];
      const difference = shareDifference(own[side], own.n, successes, trials);
      if (difference.lower > 0)
        found.push({ id, side, share: own[side] / own.n, others: successes / trials, ...difference });
    }
  }
  const order = found.map((_, i) => i).sort((a, b) => found[b]!.lower - found[a]!.lower || a - b);
  return order.slice(0, most).map((i) => found[i]!);
}
