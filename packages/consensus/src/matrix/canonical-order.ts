/**
 * Canonical order of ids (specification, section 1): as integers if all are integers, else by UTF-16 code unit. Every sum of
 * the engine runs in this order, which is why the order in which votes arrive cannot change a byte.
 */

const INTEGER = /^(?:0|[1-9]\d{0,14})$/;

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
  const value = Float64Array.from(ids, Number);
  const order = Uint32Array.from(ids, (_, i) => i);
  return isAscending(value) ? order : order.sort((a, b) => value[a]! - value[b]! || a - b);
}

function orderOfText(ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(ids, (_, i) => i);
  return order.sort((a, b) => compareByCodeUnit(ids[a]!, ids[b]!));
}

function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i]! < values[i - 1]!) return false;
  return true;
}
