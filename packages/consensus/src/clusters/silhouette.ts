import type { Clustering } from './k-means';
import type { Points } from './points';

/**
 * Centroid form of the silhouette: the mean over people of (b − a) / max(a, b), with a the distance to the own centroid and b the
 * distance to the nearest other; 0 for a person for whom both are 0. O(people · k), where the classical form (P. J. Rousseeuw,
 * J. Comput. Appl. Math. 20 (1987), 53–65) is O(people²); see also E. R. Hruschka et al., 2006, simplified silhouette.
 * @returns in [−1, 1], near 1 when the clusters are compact and far apart
 */
export function centroidSilhouette(points: Points, clustering: Clustering): number {
  const values = silhouettes(points, clustering);
  let sum = 0;
  let people = 0;
  for (let i = 0; i < values.length; i++) {
    sum += points.weight[i]! * values[i]!;
    people += points.weight[i]!;
  }
  return sum / people;
}

/** The silhouette of each point, in [−1, 1]. */
export function silhouettes({ x, y }: Points, { centroids, cluster }: Clustering): Float64Array {
  const k = centroids.x.length;
  const values = new Float64Array(cluster.length);
  for (let i = 0; i < cluster.length; i++) {
    let own = 0;
    let other = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      const dx = x[i]! - centroids.x[c]!;
      const dy = y[i]! - centroids.y[c]!;
      const distance = dx * dx + dy * dy;
      if (c === cluster[i]) own = distance;
      else if (distance < other) other = distance;
    }
    const larger = Math.sqrt(own > other ? own : other);
    if (larger > 0) values[i] = (Math.sqrt(other) - Math.sqrt(own)) / larger;
  }
  return values;
}
