import type { VoteMatrix } from '../matrix';
import { countPairs, type PairCounts, pairStart } from './co-occurrence';
import type { ItemSums } from './item-means';

/** Applies a symmetric matrix: writes A·x into y. Both have one entry an item. */
export type SymmetricOperator = (x: Float64Array, y: Float64Array) => void;

/** XᵀX of the centred votes, as an operator, with its diagonal (each item's sum of squares). */
export interface Gram {
  readonly apply: SymmetricOperator;
  readonly diagonal: Float64Array;
}

/** Up to this many items the pairs are counted; beyond, the sparse votes are multiplied. A fixed rule, hence the same bytes. */
export const ITEMS_FOR_PAIR_COUNTS = 4000;

/** How the Gram matrix is made. */
export interface GramOptions {
  /** Most items for which pairs are counted; the votes are multiplied beyond. */
  readonly itemsForPairCounts?: number;
  /** The counts of the matrix's pairs, where somebody keeps them; they are counted otherwise. */
  readonly pairs?: PairCounts;
  /** Weight of each row; 1 otherwise. With weights the votes are multiplied, whatever the number of items. */
  readonly weights?: Float64Array;
}

/**
 * XᵀWX, where X holds a person's vote less the item's mean, and exactly 0 where there is no vote: a missing vote is the mean; W holds
 * the weights. By counts of pairs up to `ITEMS_FOR_PAIR_COUNTS` items, else by the votes themselves; nothing of people × items is
 * ever made.
 * @param sums agree, disagree and all votes of each item, weighted where the rows are
 */
export function centredGram(
  matrix: VoteMatrix,
  sums: ItemSums,
  means: Float64Array,
  { itemsForPairCounts = ITEMS_FOR_PAIR_COUNTS, pairs, weights }: GramOptions = {},
): Gram {
  // Σ (v − m)² = Σ v² − votes · m², and v² is 1 for agree and disagree.
  const diagonal = Float64Array.from(means, (mean, item) => {
    const squares = sums.agree[item]! + sums.disagree[item]! - sums.votes[item]! * mean * mean;
    return squares > 0 ? squares : 0;
  });
  const apply =
    means.length <= itemsForPairCounts && weights === undefined
      ? gramOfPairs(pairs ?? countPairs(matrix), means, diagonal)
      : gramOfVotes(matrix, means, weights);
  return { apply, diagonal };
}

/** Σ (u − M_j)(w − M_k) = Σ uw − M_k Σ u − M_j Σ w + M_j M_k Σ 1, with u, w = value + 1 and M = mean + 1. */
function gramOfPairs(pairs: PairCounts, means: Float64Array, diagonal: Float64Array): SymmetricOperator {
  const n = means.length;
  const gram = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    gram[j * n + j] = diagonal[j]!;
    const start = pairStart(n, j);
    const shiftedJ = means[j]! + 1;
    for (let k = j + 1; k < n; k++) {
      const pair = start + k;
      const shiftedK = means[k]! + 1;
      const both = pairs.both[pair]!;
      if (both === 0) continue;
      const value =
        pairs.product[pair]! -
        shiftedK * pairs.first[pair]! -
        shiftedJ * pairs.second[pair]! +
        shiftedJ * shiftedK * both;
      gram[j * n + k] = value;
      gram[k * n + j] = value;
    }
  }
  return (x, y) => multiplyDense(gram, x, y);
}

/**
 * y = G·x for a dense matrix by rows, two rows at a time: they share the entries of x. Each row has four sums that do not wait for each
 * other; their order is fixed.
 */
function multiplyDense(gram: Float64Array, x: Float64Array, y: Float64Array): void {
  const n = x.length;
  const quads = n - (n % 4);
  for (let j = 0; j < n; j += 2) {
    // A last row alone is its own partner.
    const partner = j + 1 < n ? n : 0;
    let at = j * n;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let k = 0; k < quads; k += 4, at += 4) {
      const other = at + partner;
      const x0 = x[k]!;
      const x1 = x[k + 1]!;
      const x2 = x[k + 2]!;
      const x3 = x[k + 3]!;
      a += gram[at]! * x0;
      b += gram[at + 1]! * x1;
      c += gram[at + 2]! * x2;
      d += gram[at + 3]! * x3;
      e += gram[other]! * x0;
      f += gram[other + 1]! * x1;
      g += gram[other + 2]! * x2;
      h += gram[other + 3]! * x3;
    }
    for (let k = quads; k < n; k++, at++) {
      a += gram[at]! * x[k]!;
      e += gram[at + partner]! * x[k]!;
    }
    y[j + (partner > 0 ? 1 : 0)] = e + f + (g + h);
    y[j] = a + b + (c + d);
  }
}

/** Rows whose products are summed before they join the others: sums in chunks of fixed size, joined in their order. */
const ROWS_PER_CHUNK = 4096;

function gramOfVotes(matrix: VoteMatrix, means: Float64Array, weights?: Float64Array): SymmetricOperator {
  const people = matrix.participants.length;
  const part = new Float64Array(means.length);
  return (x, y) => {
    y.fill(0);
    for (let from = 0; from < people; from += ROWS_PER_CHUNK) {
      const to = from + ROWS_PER_CHUNK < people ? from + ROWS_PER_CHUNK : people;
      multiplyRows(matrix, means, weights, from, to, x, part.fill(0));
      for (let item = 0; item < y.length; item++) y[item]! += part[item]!;
    }
  };
}

/** Adds Σ w · row · (row · x) over some rows to y. */
function multiplyRows(
  { rowStart, rowItem, rowChoice }: VoteMatrix,
  means: Float64Array,
  weights: Float64Array | undefined,
  from: number,
  to: number,
  x: Float64Array,
  y: Float64Array,
): void {
  for (let row = from; row < to; row++) {
    const end = rowStart[row + 1]!;
    let sum = 0;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const item = rowItem[entry]!;
      sum += (rowChoice[entry]! - 1 - means[item]!) * x[item]!;
    }
    if (weights !== undefined) sum *= weights[row]!;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const item = rowItem[entry]!;
      y[item]! += (rowChoice[entry]! - 1 - means[item]!) * sum;
    }
  }
}
