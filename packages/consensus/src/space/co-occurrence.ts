import type { VoteMatrix } from '../matrix';

/**
 * How often two items were voted on by the same person, and how. For every pair of columns j < k, at place `pairStart(n, j) + k`,
 * with u, w the codes (value plus one: 0, 1, 2) of one person's votes on j and on k, sums over the people who voted on both:
 * `both` Σ 1, `first` Σ u, `second` Σ w, `product` Σ u·w. All integers: exact, order-free, and cheap to update by one vote.
 */
export interface PairCounts {
  readonly both: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly product: Int32Array;
}

/** Four 16-bit fields are summed at a time: Σ u·w ≤ 4 · people must stay under 2^16. */
const PEOPLE_PER_CHUNK = 16_383;
/** Pairs worked on at a time, 8 bytes each: what stays in a processor's own cache. */
const PAIRS_PER_BLOCK = 16_384;

/** Number of pairs of n items. */
export function pairCount(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Place of the pair (j, k), j < k, less k. */
export function pairStart(n: number, j: number): number {
  return (j * (2 * n - j - 1)) / 2 - j - 1;
}

/**
 * Counts all pairs. O(Σ votes² over people) time, 24 bytes a pair while it runs, 16 kept.
 * The inner loop adds to two neighbouring 32-bit words that hold two 16-bit sums each: half the memory traffic of four sums, and
 * the words are emptied into the counts before any of the four can overflow.
 */
export function countPairs(matrix: VoteMatrix): PairCounts {
  const n = matrix.items.length;
  const packed = new Int32Array(2 * pairCount(n));
  const counts = {
    both: new Int32Array(pairCount(n)),
    first: new Int32Array(pairCount(n)),
    second: new Int32Array(pairCount(n)),
    product: new Int32Array(pairCount(n)),
  };
  for (let from = 0; from < matrix.participants.length; from += PEOPLE_PER_CHUNK) {
    const end = from + PEOPLE_PER_CHUNK;
    addPairs(matrix, packed, from, end < matrix.participants.length ? end : matrix.participants.length);
    unpack(packed, counts);
  }
  return counts;
}

function addPairs(matrix: VoteMatrix, packed: Int32Array, from: number, to: number): void {
  const n = matrix.items.length;
  const cursor = matrix.rowStart.slice(from, to);
  for (let first = 0; first < n; ) {
    let end = first + 1;
    while (end < n && pairStart(n, end) - pairStart(n, first) < PAIRS_PER_BLOCK) end++;
    addPairsOfBlock(matrix, packed, from, cursor, end);
    first = end;
  }
}

/** Adds the pairs whose first item is before `end`, from where each row's cursor stands, and moves the cursors on. */
function addPairsOfBlock(
  { rowStart, rowItem, rowChoice, items }: VoteMatrix,
  packed: Int32Array,
  from: number,
  cursor: Uint32Array,
  end: number,
): void {
  for (let i = 0; i < cursor.length; i++) {
    const rowEnd = rowStart[from + i + 1]!;
    let a = cursor[i]!;
    for (; a < rowEnd && rowItem[a]! < end; a++) {
      const base = 2 * pairStart(items.length, rowItem[a]!);
      // Low half: Σ 1, and Σ w below. High half: Σ u, and Σ u·w.
      const word = 1 | (rowChoice[a]! << 16);
      for (let b = a + 1; b < rowEnd; b++) {
        const place = base + 2 * rowItem[b]!;
        packed[place] = (packed[place]! + word) | 0;
        packed[place + 1] = (packed[place + 1]! + word * rowChoice[b]!) | 0;
      }
    }
    cursor[i] = a;
  }
}

function unpack(packed: Int32Array, counts: PairCounts): void {
  const { both, first, second, product } = counts;
  for (let pair = 0; pair < both.length; pair++) {
    const one = packed[2 * pair]!;
    const two = packed[2 * pair + 1]!;
    if (one === 0) continue;
    both[pair]! += one & 0xffff;
    first[pair]! += one >>> 16;
    second[pair]! += two & 0xffff;
    product[pair]! += two >>> 16;
  }
  packed.fill(0);
}
