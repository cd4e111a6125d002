/**
 * Values found last are kept each in the one slot that its counts lead to: reports ask for the same small counts again and again, and
 * a running round for nearly all of those of the report before. What is kept is what would be found: no result depends on it.
 */

const SLOT_BITS = 16;

/** One number of each slot. */
export function slots(): Float64Array {
  return new Float64Array(1 << SLOT_BITS);
}

export function slotOf(successes: number, trials: number): number {
  return Math.imul(Math.imul(trials, 0x9e3779b1) + successes, 0x85ebca77) >>> (32 - SLOT_BITS);
}
