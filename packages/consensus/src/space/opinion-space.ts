import type { VoteMatrix } from '../matrix';
import { principalComponents } from './components';
import { centredGram, type GramOptions } from './gram';
import { countItems, type ItemCounts, itemMeans, weighItems } from './item-means';
import { itemExtremity, type Positions, projectParticipants } from './projection';

/** The plane in which people with like votes stand near each other. Arrays by column (items) and row (participants). */
export interface OpinionSpace {
  readonly counts: ItemCounts;
  /** In [−1, 1]: agree = +1, disagree = −1. Weighted where people are. */
  readonly means: Float64Array;
  readonly components: readonly [Float64Array, Float64Array];
  readonly explainedVariance: readonly [number, number];
  readonly extremity: Float64Array;
  readonly positions: Positions;
}

export interface OpinionSpaceOptions extends GramOptions {
  /**
   * Number of items that Polis would set to 0 for everybody instead of leaving out: only the scale of projections and of extremity
   * knows of them. 0 unless a comparison with Polis asks for it.
   */
  readonly zeroedItems?: number;
  /** The counts of the matrix's items, where somebody keeps them; they are counted otherwise. */
  readonly counts?: ItemCounts;
}

/**
 * The opinion space of everybody who voted (specification, section 2).
 * The number of items in the scale is that of items with at least one vote: as in Polis, a text that nobody has seen yet moves
 * nobody.
 */
export function opinionSpace(matrix: VoteMatrix, options: OpinionSpaceOptions = {}): OpinionSpace {
  const zeroed = options.zeroedItems ?? 0;
  const counts = options.counts ?? countItems(matrix);
  const sums = options.weights ? weighItems(matrix, options.weights) : counts;
  const means = itemMeans(sums);
  const { vectors, explainedVariance } = principalComponents(centredGram(matrix, sums, means, options));
  const voted = votedItems(counts);
  return {
    counts,
    means,
    components: vectors,
    explainedVariance,
    extremity: itemExtremity(means, vectors, voted + zeroed),
    positions: projectParticipants(matrix, means, vectors, voted, zeroed),
  };
}

/** Items with at least one vote. */
export function votedItems(counts: ItemCounts): number {
  let voted = 0;
  for (const votes of counts.votes) if (votes > 0) voted++;
  return voted;
}
