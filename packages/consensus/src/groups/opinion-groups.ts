import type { VoteMatrix } from '../matrix';
import { type OpinionSpace, votedItems } from '../space';
import { coarsen } from './cells';
import { type Clustering, kMeans } from './k-means';
import type { Points } from './points';
import { centroidSilhouette } from './silhouette';
import { startCentroids } from './starts';

/** Opinion groups among the people who are participating. */
export interface OpinionGroups {
  /** Number of groups; 0 when none were sought or found. */
  readonly k: number;
  /** Silhouette of the division, centroid form, in [−1, 1]; null without groups. */
  readonly silhouette: number | null;
  /** Labels in order of size, the largest first: 'A', 'B', … */
  readonly labels: readonly string[];
  /** Group of each row of the matrix, as a place in `labels`; −1 for who is not participating. */
  readonly groupOf: Int8Array;
}

/** Votes that make a person participating, where there are so many items. */
export const PARTICIPATING_VOTES = 7;
/** Below so many participating people no groups are sought. */
export const PEOPLE_FOR_GROUPS = 30;

/** Rows of the people with at least min(7, items) votes, ascending. Items without a vote are not asked for. */
export function participatingRows(matrix: VoteMatrix, space: OpinionSpace): Uint32Array {
  const voted = votedItems(space.counts);
  const enough = voted < PARTICIPATING_VOTES ? voted : PARTICIPATING_VOTES;
  return Uint32Array.from(matrix.participants.keys()).filter(
    (row) => matrix.rowStart[row + 1]! - matrix.rowStart[row]! >= enough,
  );
}

/**
 * Groups of people who stand near each other in the opinion space (specification, section 3, without its test of whether there
 * are groups at all, which this version does not have yet): k-means for each k from 2 to `groupsMax` from several starts, the best
 * objective kept, then the k of largest silhouette. Exact ties go to the earlier start and to the smaller k. No step is O(people²).
 * @param groupsMax 2 … 8
 */
export function opinionGroups(matrix: VoteMatrix, space: OpinionSpace, groupsMax: number): OpinionGroups {
  const rows = participatingRows(matrix, space);
  const groupOf = new Int8Array(matrix.participants.length).fill(-1);
  const best = rows.length < PEOPLE_FOR_GROUPS ? null : bestClustering(positionsOf(space, rows), groupsMax);
  if (best === null) return { k: 0, silhouette: null, labels: [], groupOf };
  const label = labelsBySize(best.clustering);
  rows.forEach((row, i) => {
    groupOf[row] = label[best.clustering.cluster[i]!]!;
  });
  const k = label.length;
  return {
    k,
    silhouette: best.silhouette,
    labels: Array.from({ length: k }, (_, i) => 'ABCDEFGH'[i]!),
    groupOf,
  };
}

function positionsOf(space: OpinionSpace, rows: Uint32Array): Points {
  return {
    x: Float64Array.from(rows, (row) => space.positions.x[row]!),
    y: Float64Array.from(rows, (row) => space.positions.y[row]!),
    weight: new Float64Array(rows.length).fill(1),
  };
}

function bestClustering(
  points: Points,
  groupsMax: number,
): { clustering: Clustering; silhouette: number } | null {
  let best: { clustering: Clustering; silhouette: number } | null = null;
  const coarse = coarsen(points);
  let fewer: Clustering | null = null;
  for (let k = 2; k <= groupsMax; k++) {
    fewer = bestOfStarts(coarse, k, fewer);
    if (fewer === null) continue;
    const silhouette = centroidSilhouette(coarse, fewer);
    if (best === null || silhouette > best.silhouette) best = { clustering: fewer, silhouette };
  }
  if (best === null || coarse === points) return best;
  const clustering = kMeans(points, best.clustering.centroids);
  return clustering && { clustering, silhouette: centroidSilhouette(points, clustering) };
}

/** The division into k of smallest objective that any start leads to; of equals that of the earlier start. */
function bestOfStarts(points: Points, k: number, fewer: Clustering | null): Clustering | null {
  let best: Clustering | null = null;
  for (const start of startCentroids(points, k, fewer)) {
    const found = kMeans(points, start);
    if (found !== null && (best === null || found.objective < best.objective)) best = found;
  }
  return best;
}

/**
 * Place of each cluster among the labels: by size, the largest first; of equals the one farther along the first axis, then along
 * the second, so that other ids do not change the labels.
 */
function labelsBySize({ centroids, sizes }: Clustering): Uint8Array {
  const order = Array.from(sizes.keys());
  order.sort(
    (a, b) =>
      sizes[b]! - sizes[a]! ||
      centroids.x[b]! - centroids.x[a]! ||
      centroids.y[b]! - centroids.y[a]! ||
      a - b,
  );
  const label = new Uint8Array(order.length);
  order.forEach((c, place) => {
    label[c] = place;
  });
  return label;
}
