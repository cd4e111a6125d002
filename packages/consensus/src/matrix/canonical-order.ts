import { digitSort } from './digit-sort';

/**
 * Canonical order of ids (specification, section 1): as integers if all are integers, else by UTF-16 code unit. Every sum of
 * the engine runs in this order, which is why the order in which votes arrive cannot change a byte.
 */

const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
/** From so many ids on they are sorted by digits, O(ids), instead of by comparing. The order is the same. */
const IDS_FOR_DIGITS = 4096;
/** Code units of a text that are sorted by digits; texts that are equal in them are compared. */
const LEADING_UNITS = 8;

/** Total order by UTF-16 code unit: negative, zero (equal ids only) or positive. */
export function compareByCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Positions of `ids` in canonical order: `ids[order[0]]` is the first.
 * Integers are written without sign or leading zeros and have at most 15 digits; one id of another form makes all text.
 * @throws RangeError when two ids are equal, for then no order is canonical
 */
export function canonicalOrder(ids: readonly string[]): Uint32Array {
  const order = ids.every((id) => INTEGER.test(id)) ? orderOfIntegers(ids) : orderOfText(ids);
  for (let i = 1; i < order.length; i++) {
    if (ids[order[i]!] === ids[order[i - 1]!]) {
      throw new RangeError(`The id ${JSON.stringify(ids[order[i]!])} is given twice.`);
    }
  }
  return order;
}

function orderOfIntegers(ids: readonly string[]): Uint32Array {
  const value = new Float64Array(ids.length);
  for (let i = 0; i < value.length; i++) value[i] = Number(ids[i]);
  const order = identity(ids.length);
  if (isAscending(ids.length, (a, b) => value[a]! <= value[b]!)) return order;
  if (ids.length < IDS_FOR_DIGITS) return order.sort((a, b) => value[a]! - value[b]! || a - b);
  const digits = [1, 65_536, 4_294_967_296, 281_474_976_710_656].map((unit) =>
    Uint16Array.from(value, (number) => Math.floor(number / unit) % 65_536),
  );
  return digits.reduce((sorted, digit) => digitSort(sorted, digit, 65_536), order);
}

function orderOfText(ids: readonly string[]): Uint32Array {
  const order = identity(ids.length);
  if (isAscending(ids.length, (a, b) => ids[a]! <= ids[b]!)) return order;
  const sortByComparing = (part: Uint32Array) =>
    part.sort((a, b) => compareByCodeUnit(ids[a]!, ids[b]!) || a - b);
  const units = ids.length < IDS_FOR_DIGITS ? null : leadingUnits(ids);
  if (units === null) return sortByComparing(order);
  const sorted = units.reduceRight((before, unit) => digitSort(before, unit, 256), order);
  const isSame = (a: number, b: number) => units.every((unit) => unit[a] === unit[b]);
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && isSame(sorted[start]!, sorted[end]!)) end++;
    if (end - start > 1) sortByComparing(sorted.subarray(start, end));
    start = end;
  }
  return sorted;
}

/** The first code units after what all ids begin with, each plus one, 0 past the end; null where one does not fit a byte. */
function leadingUnits(ids: readonly string[]): Uint8Array[] | null {
  const first = ids[0]!;
  let prefix = first.length;
  for (const id of ids) {
    let same = 0;
    while (same < prefix && id.charCodeAt(same) === first.charCodeAt(same)) same++;
    prefix = same;
  }
  const units = Array.from({ length: LEADING_UNITS }, () => new Uint8Array(ids.length));
  for (const [at, id] of ids.entries()) {
    for (let place = 0; place < LEADING_UNITS && prefix + place < id.length; place++) {
      const unit = id.charCodeAt(prefix + place);
      if (unit >= 255) return null;
      units[place]![at] = unit + 1;
    }
  }
  return units;
}

function identity(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  return order;
}

function isAscending(length: number, isInOrder: (a: number, b: number) => boolean): boolean {
  for (let i = 1; i < length; i++) if (!isInOrder(i - 1, i)) return false;
  return true;
}

/** The ids at some positions. A plain walk: `Array.from` over a typed array takes ten times as long. */
export function idsAt(ids: readonly string[], positions: Uint32Array): string[] {
  const picked = new Array<string>(positions.length);
  for (let i = 0; i < picked.length; i++) picked[i] = ids[positions[i]!]!;
  return picked;
}
