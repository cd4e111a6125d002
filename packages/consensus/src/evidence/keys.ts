import { AGREE, DISAGREE } from '../matrix';

/**
 * Random draws that belong to people and items and not to their ids: every draw is an integer hash of a key, of what is drawn and of
 * a number (a counter-based generator: J. K. Salmon et al., SC11, 2011), and keys are made of the votes alone. The same votes under
 * other ids, or in another order, give the same draws.
 */

/** Mixes two 32-bit numbers into one (finaliser of MurmurHash3, A. Appleby). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

/** Rows of votes: the part of a vote matrix that keys, spaces and null rooms are made of. */
export interface Rows {
  readonly items: number;
  readonly rowStart: Uint32Array;
  readonly rowItem: Uint16Array | Uint32Array;
  readonly rowChoice: Uint8Array;
}

/** First keys of the items: their counts of agreeing, passing and disagreeing. */
export function keysByCounts({ items, rowItem, rowChoice }: Rows): Int32Array {
  const counts = new Uint32Array(3 * items);
  for (let entry = 0; entry < rowItem.length; entry++) counts[3 * rowItem[entry]! + rowChoice[entry]!]!++;
  return Int32Array.from({ length: items }, (_, item) =>
    mix(mix(counts[3 * item + DISAGREE]!, counts[3 * item + AGREE]!), counts[3 * item + 1]!),
  );
}

/** Keys of the people: sums over their votes, which no order changes. */
export function personKeys({ rowStart, rowItem, rowChoice }: Rows, itemKeys: Int32Array): Int32Array {
  return Int32Array.from({ length: rowStart.length - 1 }, (_, row) => {
    let sum = 0;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      sum = (sum + mix(itemKeys[rowItem[entry]!]!, rowChoice[entry]!)) | 0;
    }
    return sum;
  });
}

/** Keys of the items refined by who voted on them how, as B. Weisfeiler and A. Leman (1968) refine colours of a graph. */
export function refinedKeys(
  { rowStart, rowItem, rowChoice }: Rows,
  itemKeys: Int32Array,
  ofPeople: Int32Array,
): Int32Array {
  const sums = new Int32Array(itemKeys.length);
  for (let row = 0; row < ofPeople.length; row++) {
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      sums[rowItem[entry]!]! += mix(ofPeople[row]!, rowChoice[entry]!);
    }
  }
  return sums.map((sum, item) => mix(itemKeys[item]!, sum));
}

/** Tells equal keys apart by their rank among equals. Who shares a key has the same votes: which of them is first is all one. */
export function distinct(keys: Int32Array): Int32Array {
  const seen = new Map<number, number>();
  return keys.map((key) => {
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return rank === 0 ? key : mix(key, rank);
  });
}
