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

/**
 * Σ (u − M_j)(w − M_k) = Σ uw − M_k Σ u − M_j Σ w + M_j M_k Σ 1, with u, w = value + 1 and M = mean + 1. Entries above the diagonal
 * stand where their pair does.
 */
function gramOfPairs(pairs: PairCounts, means: Float64Array, diagonal: Float64Array): SymmetricOperator {
  const above = new Float64Array(pairs.both.length);
  for (let j = 0; j < means.length; j++) centrePairs(pairs, means, j, above);
  return (x, y) => multiplySymmetric(diagonal, above, x, y);
}

/** The entries of one row. */
function centrePairs(
  { both, first, second, product }: PairCounts,
  means: Float64Array,
  j: number,
  above: Float64Array,
): void {
  const n = means.length;
  const start = pairStart(n, j);
  const shiftedJ = means[j]! + 1;
  for (let k = j + 1; k < n; k++) {
    const pair = start + k;
    const shiftedK = means[k]! + 1;
    above[pair] =
      product[pair]! - shiftedK * first[pair]! - shiftedJ * second[pair]! + shiftedJ * shiftedK * both[pair]!;
  }
}

/**
 * y = A·x for a symmetric matrix of which the diagonal and what is above it are given: every entry is read once and serves on both
 * sides. Two rows at a time share what they read of x and of y.
 */
function multiplySymmetric(
  diagonal: Float64Array,
  above: Float64Array,
  x: Float64Array,
  y: Float64Array,
): void {
  const n = x.length;
  for (let j = 0; j < n; j++) y[j] = diagonal[j]! * x[j]!;
  for (let j = 0; j + 1 < n; j += 2) {
    const next = j + 1;
    const xj = x[j]!;
    const xNext = x[next]!;
    const corner = above[pairStart(n, j) + next]!;
    let own = corner * xNext;
    let ofNext = corner * xj;
    let one = pairStart(n, j) + next + 1;
    let other = pairStart(n, next) + next + 1;
    for (let k = next + 1; k < n; k++, one++, other++) {
      const a = above[one]!;
      const b = above[other]!;
      const xk = x[k]!;
      own += a * xk;
      ofNext += b * xk;
      y[k]! += a * xj + b * xNext;
    }
    y[j]! += own;
    y[next]! += ofNext;
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
