import type { Clustering } from './k-means';

/**
 * Place of each cluster by size, the largest first; of equals the one farther along the first axis, then along the second, so that
 * other ids do not change the order.
 */
export function sizeOrder({ centroids, sizes }: Clustering): Uint8Array {
  const order = Array.from(sizes.keys());
  order.sort(
    (a, b) =>
      sizes[b]! - sizes[a]! ||
      centroids.x[b]! - centroids.x[a]! ||
      centroids.y[b]! - centroids.y[a]! ||
      a - b,
  );
  const place = new Uint8Array(order.length);
  order.forEach((c, at) => {
    place[c] = at;
  });
  return place;
}
