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

/**
 * Four sums stand side by side in one number, 13 bits each, 52 bits being exact in a double: Σ 1 + 2^13 Σ u + 2^26 Σ w + 2^39 Σ u·w.
 * Σ u·w ≤ 4 · people, so that 2,047 people who voted on the same item are the most.
 */
const PEOPLE_PER_CELL = 2047;
const FIRST = 8_192;
const SECOND = 67_108_864;
const PRODUCT = 549_755_813_888;
const FIELD = 8_191;
/** Pairs worked on at a time, 8 bytes each: what stays in a processor's own cache. */
const PAIRS_PER_BLOCK = 16_384;

/** Number of pairs of n items. */
export function pairCount(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Place of the pair (j, k), j < k, less k. For fewer than 2^15 items: the product stays a 32-bit integer, and so the index does. */
export function pairStart(n: number, j: number): number {
  return ((j * (2 * n - j - 1)) >> 1) - j - 1;
}

/** Counts of no votes. */
export function noPairs(n: number): PairCounts {
  const zeros = () => new Int32Array(pairCount(n));
  return { both: zeros(), first: zeros(), second: zeros(), product: zeros() };
}

/**
 * Counts all pairs. O(Σ votes² over people) time, 24 bytes a pair while it runs, 16 kept.
 * The inner loop adds to one number that holds four sums: a quarter of the memory traffic. The numbers are emptied into the counts
 * before any of the four can overflow.
 */
export function countPairs(matrix: VoteMatrix): PairCounts {
  const n = matrix.items.length;
  const packed = new Float64Array(pairCount(n));
  const counts = noPairs(n);
  const voters = new Uint32Array(n);
  for (let from = 0; from < matrix.participants.length; ) {
    const to = endOfChunk(matrix, from, voters.fill(0));
    addPairs(matrix, packed, from, to);
    unpack(packed, counts);
    from = to;
  }
  return counts;
}

/** As many people from `from` on as no item has more voters among than a packed sum holds. */
function endOfChunk({ rowStart, rowItem }: VoteMatrix, from: number, voters: Uint32Array): number {
  let isFull = false;
  let to = from;
  for (; to < rowStart.length - 1 && !isFull; to++) {
    const end = rowStart[to + 1]!;
    for (let entry = rowStart[to]!; entry < end; entry++) {
      const item = rowItem[entry]!;
      voters[item]!++;
      if (voters[item]! >= PEOPLE_PER_CELL) isFull = true;
    }
  }
  return to;
}

function addPairs(matrix: VoteMatrix, packed: Float64Array, from: number, to: number): void {
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
  packed: Float64Array,
  from: number,
  cursor: Uint32Array,
  end: number,
): void {
  for (let i = 0; i < cursor.length; i++) {
    const rowEnd = rowStart[from + i + 1]!;
    let a = cursor[i]!;
    for (; a < rowEnd && rowItem[a]! < end; a++) {
      const base = pairStart(items.length, rowItem[a]!);
      const alone = 1 + rowChoice[a]! * FIRST;
      const perChoice = SECOND + rowChoice[a]! * PRODUCT;
      // Four a turn: the turns of so short a loop cost as much as its additions.
      let b = a + 1;
      for (; b + 3 < rowEnd; b += 4) {
        packed[base + rowItem[b]!]! += alone + perChoice * rowChoice[b]!;
        packed[base + rowItem[b + 1]!]! += alone + perChoice * rowChoice[b + 1]!;
        packed[base + rowItem[b + 2]!]! += alone + perChoice * rowChoice[b + 2]!;
        packed[base + rowItem[b + 3]!]! += alone + perChoice * rowChoice[b + 3]!;
      }
      for (; b < rowEnd; b++) packed[base + rowItem[b]!]! += alone + perChoice * rowChoice[b]!;
    }
    cursor[i] = a;
  }
}

function unpack(packed: Float64Array, counts: PairCounts): void {
  const { both, first, second, product } = counts;
  for (let pair = 0; pair < both.length; pair++) {
    const sums = packed[pair]!;
    if (sums === 0) continue;
    const high = Math.floor(sums / SECOND);
    const low = sums - high * SECOND;
    both[pair]! += low & FIELD;
    first[pair]! += low >>> 13;
    second[pair]! += high & FIELD;
    product[pair]! += high >>> 13;
    packed[pair] = 0;
  }
}

/**
 * Adds (sign 1) or takes away (sign −1) the pairs of one vote with the other votes of the same person: how kept counts follow a change.
 * O(votes) of that person.
 * @param others columns and choices of the person's other votes
 */
export function changePairs(
  { both, first, second, product }: PairCounts,
  n: number,
  others: { readonly items: readonly number[]; readonly choices: readonly number[] },
  item: number,
  choice: number,
  sign: 1 | -1,
): void {
  for (let i = 0; i < others.items.length; i++) {
    const other = others.items[i]!;
    const own = others.choices[i]!;
    const isFirst = item < other;
    const pair = isFirst ? pairStart(n, item) + other : pairStart(n, other) + item;
    both[pair]! += sign;
    first[pair]! += sign * (isFirst ? choice : own);
    second[pair]! += sign * (isFirst ? own : choice);
    product[pair]! += sign * choice * own;
  }
}

/** The counts of the pairs of other items: item i of the new ones is item `source[i]` of the old, ascending, or −1 for one without votes. */
export function pickPairs(pairs: PairCounts, n: number, source: ArrayLike<number>): PairCounts {
  const picked = noPairs(source.length);
  for (const sums of ['both', 'first', 'second', 'product'] as const) {
    const [from, to] = [pairs[sums], picked[sums]];
    for (let j = 0; j < source.length; j++) {
      if (source[j]! < 0) continue;
      const start = pairStart(n, source[j]!);
      const place = pairStart(source.length, j);
      for (let k = j + 1; k < source.length; k++) {
        if (source[k]! >= 0) to[place + k] = from[start + source[k]!]!;
      }
    }
  }
  return picked;
}
