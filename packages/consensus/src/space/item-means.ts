import { AGREE, DISAGREE, type VoteMatrix } from '../matrix';

/** Sums over the votes on each item, by column of the matrix: counts, or weights where people are weighted. */
export interface ItemSums {
  readonly agree: ArrayLike<number>;
  readonly disagree: ArrayLike<number>;
  /** All real votes: agree, disagree and pass. */
  readonly votes: ArrayLike<number>;
}

/** Counts of each item, by column of the matrix. */
export interface ItemCounts extends ItemSums {
  readonly agree: Uint32Array;
  readonly disagree: Uint32Array;
  readonly votes: Uint32Array;
}

/** Exact counts of every item over everybody, O(votes). */
export function countItems(matrix: VoteMatrix): ItemCounts {
  const n = matrix.items.length;
  const counts = { agree: new Uint32Array(n), disagree: new Uint32Array(n), votes: new Uint32Array(n) };
  const { rowItem, rowChoice } = matrix;
  for (let entry = 0; entry < rowItem.length; entry++) {
    const item = rowItem[entry]!;
    const choice = rowChoice[entry]!;
    counts.votes[item]!++;
    if (choice === AGREE) counts.agree[item]!++;
    else if (choice === DISAGREE) counts.disagree[item]!++;
  }
  return counts;
}

/** Sums of the weights of those who agree, disagree and vote at all, over the rows in canonical order. O(votes). */
export function weighItems(matrix: VoteMatrix, weights: Float64Array): ItemSums {
  const n = matrix.items.length;
  const sums = { agree: new Float64Array(n), disagree: new Float64Array(n), votes: new Float64Array(n) };
  const { rowStart, rowItem, rowChoice } = matrix;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      const item = rowItem[entry]!;
      sums.votes[item]! += weight;
      if (rowChoice[entry] === AGREE) sums.agree[item]! += weight;
      else if (rowChoice[entry] === DISAGREE) sums.disagree[item]! += weight;
    }
  }
  return sums;
}

/**
 * Mean of each item over its real votes, agree = +1, pass = 0, disagree = −1: (agree − disagree) / votes, in [−1, 1]; 0 without
 * votes. Of counts it is a ratio of two integers, hence correctly rounded whatever the order.
 */
export function itemMeans({ agree, disagree, votes }: ItemSums): Float64Array {
  return Float64Array.from(votes, (n, item) => (n === 0 ? 0 : (agree[item]! - disagree[item]!) / n));
}
