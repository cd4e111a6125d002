import { distinct, keysByCounts, mix, personKeys, type Rows, refinedKeys } from './keys';

/** The people whom evidence is taken from, with keys for random draws. Plain typed arrays: it can be handed to another thread. */
export interface Sample extends Rows {
  readonly itemKeys: Int32Array;
  /** A key of each person; no two are equal but by a rare accident. */
  readonly personKeys: Int32Array;
}

/** At most so many people are asked: more would make the evidence dearer and hardly clearer. */
export const SAMPLE_PEOPLE = 1800;

const DRAWN = 0x5a31;

/**
 * The votes of some rows of a matrix: of all that are given, or of a random part of `SAMPLE_PEOPLE` where there are more. Who is in it
 * follows from the votes alone, and so does the order of its people and items.
 * @param among rows, ascending
 */
export function sampleOf(
  matrix: Rows,
  among: Uint32Array,
  most = SAMPLE_PEOPLE,
): Sample & { readonly rows: Uint32Array } {
  const keys = keysByCounts(matrix);
  const rows = among.length <= most ? among : smallest(matrix, among, keys, most);
  const taken = takeRows(matrix, rows);
  const itemKeys = distinct(refinedKeys(taken, keys, personKeys(taken, keys)));
  const people = distinct(personKeys(taken, itemKeys));
  const rowOrder = orderOf(people);
  return {
    ...inOrderOf(takeRows(taken, rowOrder), itemKeys),
    rows: rowOrder.map((place) => rows[place]!),
    itemKeys: itemKeys.slice().sort((a, b) => a - b),
    personKeys: people.slice().sort((a, b) => a - b),
  };
}

/** Places by ascending key. Sums of floating-point numbers depend on their order in the last digits, and a decision may hang on those: so the order, too, is made of the votes alone. */
const orderOf = (keys: Int32Array): Uint32Array =>
  Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);

/** The same votes with items numbered by ascending key, ascending in each row. */
function inOrderOf(votes: Rows, itemKeys: Int32Array): Rows {
  const { rowStart, rowItem, rowChoice } = votes;
  const numberOf = new Uint32Array(itemKeys.length);
  orderOf(itemKeys).forEach((item, number) => {
    numberOf[item] = number;
  });
  const [item, choice] = [rowItem.slice(), rowChoice.slice()];
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const [from, to] = [rowStart[row]!, rowStart[row + 1]!];
    const entries = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    entries.sort((a, b) => numberOf[rowItem[a]!]! - numberOf[rowItem[b]!]! || a - b);
    entries.forEach((entry, i) => {
      item[from + i] = numberOf[rowItem[entry]!]!;
      choice[from + i] = rowChoice[entry]!;
    });
  }
  return { ...votes, rowItem: item, rowChoice: choice };
}

/** The `most` rows whose drawn number is smallest; rows of equal votes have equal numbers, and the first of them go before. */
function smallest(matrix: Rows, among: Uint32Array, keys: Int32Array, most: number): Uint32Array {
  const drawn = distinct(personKeys(takeRows(matrix, among), keys)).map((key) => mix(key, DRAWN));
  const order = Uint32Array.from(among.keys()).sort((a, b) => drawn[a]! - drawn[b]! || a - b);
  return order
    .subarray(0, most)
    .map((place) => among[place]!)
    .sort((a, b) => a - b);
}

/** The votes of some rows, by themselves. */
export function takeRows({ items, rowStart, rowItem, rowChoice }: Rows, rows: Uint32Array): Rows {
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    start[i + 1] = start[i]! + rowStart[row + 1]! - rowStart[row]!;
  });
  const total = start[rows.length]!;
  const item = rowItem instanceof Uint16Array ? new Uint16Array(total) : new Uint32Array(total);
  const choice = new Uint8Array(total);
  rows.forEach((row, i) => {
    item.set(rowItem.subarray(rowStart[row]!, rowStart[row + 1]!), start[i]);
    choice.set(rowChoice.subarray(rowStart[row]!, rowStart[row + 1]!), start[i]);
  });
  return { items, rowStart: start, rowItem: item, rowChoice: choice };
}
