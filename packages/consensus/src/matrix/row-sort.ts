/**
 * Sorting the votes of each row by item, in place. Rows are short and items are small numbers, so nothing is compared twice: a
 * short row by insertion, a longer one by marking its items as bits and reading the bits off in order, O(votes + items / 32) a row.
 */

/** Bit index of a power of two: a de Bruijn sequence maps each to five bits of its own (Leiserson, Prokop and Randall, 1998). */
const DE_BRUIJN = 0x077cb531;
const bitIndex = new Uint8Array(32);
for (let bit = 0; bit < 32; bit++) bitIndex[Math.imul(1 << bit, DE_BRUIJN) >>> 27] = bit;

/**
 * @param rowStart votes of row r: entries rowStart[r] … rowStart[r + 1] − 1
 * @param items number of columns
 * @returns null, or a row and column that have two votes; the rows after it are then left unsorted
 */
export function sortRows(
  rowStart: Uint32Array,
  rowItem: Uint16Array | Uint32Array,
  rowChoice: Uint8Array,
  items: number,
): { row: number; item: number } | null {
  const marks = new Int32Array((items >>> 5) + 1);
  const choiceOf = new Uint8Array(items);
  for (let row = 0; row < rowStart.length - 1; row++) {
    const start = rowStart[row]!;
    const end = rowStart[row + 1]!;
    const count = end - start;
    const twice = isAscending(rowItem, start, end)
      ? -1
      : 4 * count * count < items
        ? insert(rowItem, rowChoice, start, end)
        : readOff(rowItem, rowChoice, start, end, marks, choiceOf);
    if (twice >= 0) return { row, item: twice };
  }
  return null;
}

function isAscending(rowItem: Uint16Array | Uint32Array, start: number, end: number): boolean {
  for (let entry = start + 1; entry < end; entry++) if (rowItem[entry]! <= rowItem[entry - 1]!) return false;
  return true;
}

/** Insertion sort of one row. @returns an item with two votes, or −1 */
function insert(
  rowItem: Uint16Array | Uint32Array,
  rowChoice: Uint8Array,
  start: number,
  end: number,
): number {
  for (let entry = start + 1; entry < end; entry++) {
    const item = rowItem[entry]!;
    const choice = rowChoice[entry]!;
    let place = entry;
    while (place > start && rowItem[place - 1]! > item) {
      rowItem[place] = rowItem[place - 1]!;
      rowChoice[place] = rowChoice[place - 1]!;
      place--;
    }
    if (place > start && rowItem[place - 1] === item) return item;
    rowItem[place] = item;
    rowChoice[place] = choice;
  }
  return -1;
}

/** Marks the items of one row, then writes them back from the lowest bit to the highest. @returns an item with two votes, or −1 */
function readOff(
  rowItem: Uint16Array | Uint32Array,
  rowChoice: Uint8Array,
  start: number,
  end: number,
  marks: Int32Array,
  choiceOf: Uint8Array,
): number {
  for (let entry = start; entry < end; entry++) {
    const item = rowItem[entry]!;
    const bit = 1 << (item & 31);
    if ((marks[item >>> 5]! & bit) !== 0) return item;
    marks[item >>> 5]! |= bit;
    choiceOf[item] = rowChoice[entry]!;
  }
  let entry = start;
  for (let word = 0; entry < end; word++) {
    let bits = marks[word]!;
    if (bits === 0) continue;
    marks[word] = 0;
    while (bits !== 0) {
      const item = 32 * word + bitIndex[Math.imul(bits & -bits, DE_BRUIJN) >>> 27]!;
      rowItem[entry] = item;
      rowChoice[entry] = choiceOf[item]!;
      entry++;
      bits &= bits - 1;
    }
  }
  return -1;
}
