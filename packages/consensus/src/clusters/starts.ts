import { type Clustering, centres } from './k-means';
import { type Centroids, middle, type Points, squaredDistance } from './points';

/**
 * Start centroids by rules that look at where the points lie and not at who comes first. Each rule gives k centroids, or null
 * where the points do not allow it. In this order, which decides between equal results.
 */
export function startCentroids(points: Points, k: number, fewer: Clustering | null): Centroids[] {
  const starts = [
    bands(points, points.x, k),
    bands(points, points.y, k),
    sectors(points, k),
    farthest(points, k),
    fewer === null ? null : splitWidest(points, fewer),
  ];
  return starts.filter((start) => start !== null);
}

/** k bands of about equal numbers of people along one axis. */
function bands(points: Points, axis: Float64Array, k: number): Centroids | null {
  const cuts = quantiles(axis, points.weight, k);
  return centroidsOf(
    points,
    Uint8Array.from(axis, (value) => {
      let band = 0;
      while (band < k - 1 && value >= cuts[band]!) band++;
      return band;
    }),
    k,
  );
}

/** The k − 1 values that cut people into k about equal parts. */
function quantiles(axis: Float64Array, weight: Float64Array, k: number): Float64Array {
  if (weight.every((people) => people === 1)) return equalParts(axis, k);
  const order = Uint32Array.from(axis.keys()).sort((a, b) => axis[a]! - axis[b]! || a - b);
  let total = 0;
  for (const people of weight) total += people;
  const cuts = new Float64Array(k - 1);
  let cut = 0;
  let below = 0;
  for (const i of order) {
    while (cut < k - 1 && below >= ((cut + 1) * total) / k) cuts[cut++] = axis[i]!;
    below += weight[i]!;
  }
  while (cut < k - 1) cuts[cut++] = Number.POSITIVE_INFINITY;
  return cuts;
}

function equalParts(axis: Float64Array, k: number): Float64Array {
  const sorted = axis.slice().sort((a, b) => a - b);
  return Float64Array.from({ length: k - 1 }, (_, cut) => {
    const least = ((cut + 1) * sorted.length) / k;
    const place = Math.floor(least);
    return sorted[place < least ? place + 1 : place] ?? Number.POSITIVE_INFINITY;
  });
}

/** k sectors of about equal numbers of people around the middle. */
function sectors(points: Points, k: number): Centroids | null {
  const { x, y } = middle(points);
  return bands(
    points,
    points.x.map((px, i) => turn(px - x, points.y[i]! - y)),
    k,
  );
}

/** Rises with the angle from 0 to 4 without trigonometry: the place where the ray meets the unit diamond. */
function turn(dx: number, dy: number): number {
  const total = Math.abs(dx) + Math.abs(dy);
  if (total === 0) return 0;
  const along = dx / total;
  return dy >= 0 ? 1 - along : 3 + along;
}

/** The point farthest from the middle, then always the point farthest from all centroids so far (T. F. Gonzalez, 1985). */
function farthest(points: Points, k: number): Centroids | null {
  const n = points.x.length;
  const chosen = { x: new Float64Array(k), y: new Float64Array(k) };
  const centre = middle(points);
  const from = { x: Float64Array.of(centre.x), y: Float64Array.of(centre.y) };
  const nearest = new Float64Array(n).map((_, i) => squaredDistance(points, i, from, 0));
  for (let c = 0; c < k; c++) {
    let best = 0;
    for (let i = 1; i < n; i++) if (nearest[i]! > nearest[best]!) best = i;
    if (!(nearest[best]! > 0)) return null;
    chosen.x[c] = points.x[best]!;
    chosen.y[c] = points.y[best]!;
    for (let i = 0; i < n; i++) {
      const distance = squaredDistance(points, i, chosen, c);
      if (c === 0 || distance < nearest[i]!) nearest[i] = distance;
    }
  }
  return chosen;
}

/** The best division into one cluster fewer, with the cluster of largest spread cut along its longer side. */
function splitWidest(points: Points, fewer: Clustering): Centroids | null {
  const k = fewer.sizes.length;
  const spreadX = new Float64Array(k);
  const spreadY = new Float64Array(k);
  for (let i = 0; i < fewer.cluster.length; i++) {
    const c = fewer.cluster[i]!;
    const dx = points.x[i]! - fewer.centroids.x[c]!;
    const dy = points.y[i]! - fewer.centroids.y[c]!;
    spreadX[c]! += points.weight[i]! * dx * dx;
    spreadY[c]! += points.weight[i]! * dy * dy;
  }
  let widest = 0;
  for (let c = 1; c < k; c++) if (spreadX[c]! + spreadY[c]! > spreadX[widest]! + spreadY[widest]!) widest = c;
  const [axis, cut] =
    spreadX[widest]! >= spreadY[widest]!
      ? [points.x, fewer.centroids.x[widest]!]
      : [points.y, fewer.centroids.y[widest]!];
  return centroidsOf(
    points,
    fewer.cluster.map((c, i) => (c === widest && axis[i]! >= cut ? k : c)),
    k + 1,
  );
}

function centroidsOf(points: Points, cluster: Uint8Array, k: number): Centroids | null {
  const { centroids, sizes } = centres(points, cluster, k);
  return sizes.includes(0) ? null : centroids;
}
