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
  const k = start.x.length;
  const cluster = new Uint8Array(points.x.length).fill(255);
  let centroids = start;
  for (let round = 0; round < ROUNDS; round++) {
    const { changed, objective } = assign(points, centroids, cluster);
    const moved = centres(points, cluster, k);
    if (moved.sizes.includes(0)) return null;
    if (!changed) return { centroids: moved.centroids, cluster, sizes: moved.sizes, objective };
    centroids = moved.centroids;
  }
  const { objective } = assign(points, centroids, cluster);
  const last = centres(points, cluster, k);
  return last.sizes.includes(0) ? null : { ...last, cluster, objective };
}

function assign(
  { x, y, weight }: Points,
  centroids: Centroids,
  cluster: Uint8Array,
): { changed: boolean; objective: number } {
  const k = centroids.x.length;
  const centreX = centroids.x;
  const centreY = centroids.y;
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
    objective += weight[i]! * least;
  }
  return { changed, objective };
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
  for (let c = 0; c < k; c++) {
    if (sizes[c] === 0) continue;
    x[c]! /= sizes[c]!;
    y[c]! /= sizes[c]!;
  }
  return { centroids: { x, y }, sizes };
}
