/**
 * One pass of a sort by digits (least significant first): `order` stably by the digit of each position, O(positions + base).
 * @param order positions, in the order that earlier passes gave them
 * @param digit digit of each position, 0 … base − 1
 * @returns a new order
 */
export function digitSort(order: Uint32Array, digit: ArrayLike<number>, base: number): Uint32Array {
  const start = new Uint32Array(base + 1);
  for (const position of order) start[digit[position]! + 1]!++;
  accumulate(start);
  const sorted = new Uint32Array(order.length);
  for (const position of order) sorted[start[digit[position]!]!++] = position;
  return sorted;
}

/** Turns counts, of bucket b at place b + 1, into the offsets of a counting sort; the total stands at the end. */
export function accumulate(start: Uint32Array): Uint32Array {
  for (let bucket = 1; bucket < start.length; bucket++) start[bucket]! += start[bucket - 1]!;
  return start;
}
