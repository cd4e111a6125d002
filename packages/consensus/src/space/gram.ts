import type { VoteMatrix } from '../matrix';
import { countPairs, type PairCounts, pairStart } from './co-occurrence';
import type { ItemCounts } from './item-means';

/** Applies a symmetric matrix: writes A·x into y. Both have one entry an item. */
export type SymmetricOperator = (x: Float64Array, y: Float64Array) => void;

/** XᵀX of the centred votes, as an operator, with its diagonal (each item's sum of squares). */
export interface Gram {
  readonly apply: SymmetricOperator;
  readonly diagonal: Float64Array;
}

/** Up to this many items the pairs are counted; beyond, the sparse votes are multiplied. A fixed rule, hence the same bytes. */
export const ITEMS_FOR_PAIR_COUNTS = 4000;

/**
 * XᵀX, where X holds a person's vote less the item's mean, and exactly 0 where there is no vote: a missing vote is the mean.
 * By counts of pairs up to `ITEMS_FOR_PAIR_COUNTS` items, else by the votes themselves; nothing of people × items is ever made.
 */
export function centredGram(
  matrix: VoteMatrix,
  counts: ItemCounts,
  means: Float64Array,
  itemsForPairCounts = ITEMS_FOR_PAIR_COUNTS,
): Gram {
  // Σ (v − m)² = Σ v² − votes · m², and v² is 1 for agree and disagree.
  const diagonal = Float64Array.from(means, (mean, item) => {
    const squares = counts.agree[item]! + counts.disagree[item]! - counts.votes[item]! * mean * mean;
    return squares > 0 ? squares : 0;
  });
  const apply =
    means.length <= itemsForPairCounts
      ? gramOfPairs(countPairs(matrix), means, diagonal)
      : gramOfVotes(matrix, means);
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
  return (x, y) => {
    // Four sums at a time do not wait for each other; their order is fixed.
    const quads = n - (n % 4);
    for (let j = 0; j < n; j++) {
      let at = j * n;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < quads; k += 4, at += 4) {
        a += gram[at]! * x[k]!;
        b += gram[at + 1]! * x[k + 1]!;
        c += gram[at + 2]! * x[k + 2]!;
        d += gram[at + 3]! * x[k + 3]!;
      }
      for (let k = quads; k < n; k++, at++) a += gram[at]! * x[k]!;
      y[j] = a + b + (c + d);
    }
  };
}

function gramOfVotes(matrix: VoteMatrix, means: Float64Array): SymmetricOperator {
  const { rowStart, rowItem, rowChoice } = matrix;
  const people = matrix.participants.length;
  return (x, y) => {
    y.fill(0);
    for (let row = 0; row < people; row++) {
      const end = rowStart[row + 1]!;
      let sum = 0;
      for (let entry = rowStart[row]!; entry < end; entry++) {
        const item = rowItem[entry]!;
        sum += (rowChoice[entry]! - 1 - means[item]!) * x[item]!;
      }
      for (let entry = rowStart[row]!; entry < end; entry++) {
        const item = rowItem[entry]!;
        y[item]! += (rowChoice[entry]! - 1 - means[item]!) * sum;
      }
    }
  };
}
