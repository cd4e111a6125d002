import type { Centroids, Points } from './points';

/** A division of points into k clusters, none of them empty. */
export interface Clustering {
  readonly centroids: Centroids;
  /** Cluster of each point, 0 … k − 1. */
  readonly cluster: Uint8Array;
  /** People in each cluster. */
  readonly sizes: Float64Array;
  /** Sum over the people of the squared distance to the own centroid: smaller is better. */
  readonly objective: number;
}

const ROUNDS = 200;

/**
 * Lloyd's algorithm from given centroids, until no point changes (S. P. Lloyd, IEEE Trans. Inf. Theory 28 (1982), 129–137). A
 * point at the same distance from two centroids goes to the first. O(points · k) a round; sums run in the order of the points.
 * @returns null when a cluster loses its last point: such a start leads to fewer than k clusters
 */
export function kMeans(points: Points, start: Centroids): Clustering | null {
  const cluster = new Uint8Array(points.x.length).fill(255);
  let centroids = start;
  for (let round = 0; ; round++) {
    const { changed, objective, ...moved } = assign(points, centroids, cluster);
    if (moved.sizes.includes(0)) return null;
    if (!changed || round === ROUNDS) return { ...moved, cluster, objective };
    centroids = moved.centroids;
  }
}

/** One round: every point to its nearest centroid, and the centroids of the new clusters, summed on the same walk. */
function assign({ x, y, weight }: Points, { x: centreX, y: centreY }: Centroids, cluster: Uint8Array) {
  const k = centreX.length;
  const sumX = new Float64Array(k);
  const sumY = new Float64Array(k);
  const sizes = new Float64Array(k);
  let changed = false;
  let objective = 0;
  for (let i = 0; i < cluster.length; i++) {
    const px = x[i]!;
    const py = y[i]!;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      const dx = px - centreX[c]!;
      const dy = py - centreY[c]!;
      const distance = dx * dx + dy * dy;
      if (distance < least) {
        least = distance;
        nearest = c;
      }
    }
    if (cluster[i] !== nearest) {
      cluster[i] = nearest;
      changed = true;
    }
    const people = weight[i]!;
    objective += people * least;
    sumX[nearest]! += people * px;
    sumY[nearest]! += people * py;
    sizes[nearest]! += people;
  }
  return { changed, objective, centroids: divide(sumX, sumY, sizes), sizes };
}

/** Centroids and sizes of the clusters; the centroid of an empty one means nothing. */
export function centres(
  points: Points,
  cluster: Uint8Array,
  k: number,
): { centroids: Centroids; sizes: Float64Array } {
  const x = new Float64Array(k);
  const y = new Float64Array(k);
  const sizes = new Float64Array(k);
  for (let i = 0; i < cluster.length; i++) {
    const c = cluster[i]!;
    const weight = points.weight[i]!;
    x[c]! += weight * points.x[i]!;
    y[c]! += weight * points.y[i]!;
    sizes[c]! += weight;
  }
  return { centroids: divide(x, y, sizes), sizes };
}

/** Centroids from sums, in their place. */
function divide(x: Float64Array, y: Float64Array, sizes: Float64Array): Centroids {
  for (let c = 0; c < sizes.length; c++) {
    if (sizes[c] === 0) continue;
    x[c]! /= sizes[c]!;
    y[c]! /= sizes[c]!;
  }
  return { x, y };
}
