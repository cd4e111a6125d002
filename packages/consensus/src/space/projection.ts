import type { VoteMatrix } from '../matrix';

/** Where every row of the matrix stands in the plane. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Projects participants: √(items / votes) · Σ_voted (v − mean) · pc, so that people who voted on little are not drawn to the middle
 * (Polis, `pca.clj`, sparsity-aware-project-ptpt). O(votes).
 * @param items number of items with at least one vote
 * @param zeroedItems items that count as voted by everybody with 0, as Polis does with what moderation took out
 */
export function projectParticipants(
  matrix: VoteMatrix,
  means: Float64Array,
  components: readonly [Float64Array, Float64Array],
  items: number,
  zeroedItems: number,
): Positions {
  const people = matrix.participants.length;
  const [first, second] = components;
  const positions = { x: new Float64Array(people), y: new Float64Array(people) };
  const { rowStart, rowItem, rowChoice } = matrix;
  for (let row = 0; row < people; row++) {
    const end = rowStart[row + 1]!;
    let x = 0;
    let y = 0;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const item = rowItem[entry]!;
      const centred = rowChoice[entry]! - 1 - means[item]!;
      x += centred * first[item]!;
      y += centred * second[item]!;
    }
    const scale = Math.sqrt((items + zeroedItems) / (end - rowStart[row]! + zeroedItems));
    // + 0 turns −0 into 0.
    positions.x[row] = scale * x + 0;
    positions.y[row] = scale * y + 0;
  }
  return positions;
}

/**
 * Extremity of each item: √items · |1 − mean| · ‖(pc1, pc2)‖, the length of the projection of somebody who only agreed with it
 * (Polis, `pca.clj`, with-proj-and-extremtiy).
 */
export function itemExtremity(
  means: Float64Array,
  components: readonly [Float64Array, Float64Array],
  items: number,
): Float64Array {
  const [first, second] = components;
  return means.map(
    (mean, item) =>
      Math.sqrt(items) *
      Math.abs(1 - mean) *
      Math.sqrt(first[item]! * first[item]! + second[item]! * second[item]!),
  );
}
