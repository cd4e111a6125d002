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
export function countItems({ items, rowItem, rowChoice }: VoteMatrix): ItemCounts {
  const n = items.length;
  // Three neighbours for each item, by code: no branch on a choice, which nothing could foretell.
  const byChoice = new Uint32Array(3 * n);
  for (let entry = 0; entry < rowItem.length; entry++) byChoice[3 * rowItem[entry]! + rowChoice[entry]!]!++;
  const agree = new Uint32Array(n);
  const disagree = new Uint32Array(n);
  const votes = new Uint32Array(n);
  for (let item = 0; item < n; item++) {
    agree[item] = byChoice[3 * item + AGREE]!;
    disagree[item] = byChoice[3 * item + DISAGREE]!;
    votes[item] = byChoice[3 * item]! + byChoice[3 * item + 1]! + byChoice[3 * item + 2]!;
  }
  return { agree, disagree, votes };
}

/** The counts of other items: item i of the new ones is item `source[i]` of the old, or −1 for one without votes. A copy. */
export function pickItems({ agree, disagree, votes }: ItemCounts, source: ArrayLike<number>): ItemCounts {
  const pick = (counts: Uint32Array) => Uint32Array.from(source, (old) => counts[old] ?? 0);
  return { agree: pick(agree), disagree: pick(disagree), votes: pick(votes) };
}

/** Adds (sign 1) or takes away (sign −1) one vote: how kept counts follow a change. */
export function changeItem(
  { agree, disagree, votes }: ItemCounts,
  item: number,
  choice: number,
  sign: 1 | -1,
): void {
  votes[item]! += sign;
  if (choice === AGREE) agree[item]! += sign;
  else if (choice === DISAGREE) disagree[item]! += sign;
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
