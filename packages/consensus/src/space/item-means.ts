import { AGREE, DISAGREE, type VoteMatrix } from '../matrix';

/** Counts of each item, by column of the matrix. */
export interface ItemCounts {
  readonly agree: Uint32Array;
  readonly disagree: Uint32Array;
  /** All real votes: agree, disagree and pass. */
  readonly votes: Uint32Array;
}

/** Exact counts of every item over everybody, O(votes). */
export function countItems(matrix: VoteMatrix): ItemCounts {
  const n = matrix.items.length;
  const counts = { agree: new Uint32Array(n), disagree: new Uint32Array(n), votes: new Uint32Array(n) };
  const { columnStart, columnChoice } = matrix;
  for (let item = 0; item < n; item++) {
    for (let entry = columnStart[item]!; entry < columnStart[item + 1]!; entry++) {
      if (columnChoice[entry] === AGREE) counts.agree[item]!++;
      else if (columnChoice[entry] === DISAGREE) counts.disagree[item]!++;
    }
    counts.votes[item] = columnStart[item + 1]! - columnStart[item]!;
  }
  return counts;
}

/**
 * Mean of each item over its real votes, agree = +1, pass = 0, disagree = −1: (agree − disagree) / votes, in [−1, 1]; 0 without
 * votes. A ratio of two integers, hence correctly rounded whatever the order.
 */
export function itemMeans(counts: ItemCounts): Float64Array {
  return Float64Array.from(counts.votes, (votes, item) =>
    votes === 0 ? 0 : (counts.agree[item]! - counts.disagree[item]!) / votes,
  );
}
