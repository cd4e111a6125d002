import { type Clustering, kMeans } from './k-means';
import type { Points } from './points';
import { centroidSilhouette } from './silhouette';
import { type Line, linesOf, startCentroids } from './starts';

/** A clustering with its silhouette. */
export interface Division {
  readonly clustering: Clustering;
  /** Centroid form, in [−1, 1]. */
  readonly silhouette: number;
}

/**
 * The best division for each number of clusters from 2 to `most`, by ascending number; numbers that the points do not allow are
 * left out.
 */
export function divisions(points: Points, most: number): Division[] {
  const found: Division[] = [];
  const lines = linesOf(points);
  let fewer: Clustering | null = null;
  for (let k = 2; k <= most; k++) {
    fewer = bestOfStarts(points, lines, k, fewer);
    if (fewer !== null) found.push({ clustering: fewer, silhouette: centroidSilhouette(points, fewer) });
  }
  return found;
}

/** A division of the cells of the plane (`coarsen`) carried over to the people in them. */
export function refine(points: Points, { clustering }: Division): Division | null {
  const fine = kMeans(points, clustering.centroids);
  return fine && { clustering: fine, silhouette: centroidSilhouette(points, fine) };
}

/** The division of largest silhouette; of equals the one into fewer clusters. Null where there is none. */
export function widest(found: readonly Division[]): Division | null {
  let best: Division | null = null;
  for (const division of found) if (best === null || division.silhouette > best.silhouette) best = division;
  return best;
}

/** The best division into k alone, without one into fewer to start from. */
export function divisionInto(k: number, points: Points): Clustering | null {
  return bestOfStarts(points, linesOf(points), k, null);
}

/** The division into k of smallest objective that any start leads to; of equals that of the earlier start. */
function bestOfStarts(
  points: Points,
  lines: readonly Line[],
  k: number,
  fewer: Clustering | null,
): Clustering | null {
  let best: Clustering | null = null;
  for (const start of startCentroids(points, lines, k, fewer)) {
    const found = kMeans(points, start);
    if (found !== null && (best === null || found.objective < best.objective)) best = found;
  }
  return best;
}
