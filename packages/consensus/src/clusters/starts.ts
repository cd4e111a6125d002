import { type Clustering, centres } from './k-means';
import { type Centroids, middle, type Points } from './points';

/** What people are cut into bands along: a value of each point, and the points in its order. */
export interface Line {
  readonly values: Float64Array;
  readonly order: Uint32Array;
}

/** Both axes, and the turn around the middle of all people. */
export function linesOf(points: Points): readonly Line[] {
  const { x, y } = middle(points);
  const turns = points.x.map((px, i) => turn(px - x, points.y[i]! - y));
  return [points.x, points.y, turns].map((values) => ({ values, order: ascending(values) }));
}

function ascending(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  return order.sort((a, b) => values[a]! - values[b]! || a - b);
}

/**
 * Start centroids by rules that look at where the points lie and not at who comes first. Each rule gives k centroids, or null
 * where the points do not allow it. In this order, which decides between equal results.
 * @param lines of the points, `linesOf`
 * @param fewer the best division into k − 1
 */
export function startCentroids(
  points: Points,
  lines: readonly Line[],
  k: number,
  fewer: Clustering | null,
): Centroids[] {
  const starts = [
    ...lines.map((line) => bands(points, line, k)),
    farthest(points, k),
    fewer === null ? null : splitWidest(points, fewer),
  ];
  return starts.filter((start) => start !== null);
}

/** k bands of about equal numbers of people along one line; around the middle they are sectors. */
function bands(points: Points, line: Line, k: number): Centroids | null {
  const cuts = quantiles(line, points.weight, k);
  const cluster = new Uint8Array(line.values.length);
  for (let i = 0; i < cluster.length; i++) {
    let band = 0;
    while (band < k - 1 && line.values[i]! >= cuts[band]!) band++;
    cluster[i] = band;
  }
  return centroidsOf(points, cluster, k);
}

/** The k − 1 values that cut people into k about equal parts. */
function quantiles({ values, order }: Line, weight: Float64Array, k: number): Float64Array {
  let total = 0;
  for (let i = 0; i < weight.length; i++) total += weight[i]!;
  const cuts = new Float64Array(k - 1).fill(Number.POSITIVE_INFINITY);
  let cut = 0;
  let below = 0;
  for (let place = 0; place < order.length; place++) {
    const i = order[place]!;
    while (cut < k - 1 && below >= ((cut + 1) * total) / k) cuts[cut++] = values[i]!;
    below += weight[i]!;
  }
  return cuts;
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
  const chosen = { x: new Float64Array(k), y: new Float64Array(k) };
  const nearest = new Float64Array(points.x.length).fill(Number.POSITIVE_INFINITY);
  let from = middle(points);
  for (let c = 0; c < k; c++) {
    const best = comeNearer(points, from, nearest);
    if (!(nearest[best]! > 0)) return null;
    from = { x: points.x[best]!, y: points.y[best]! };
    chosen.x[c] = from.x;
    chosen.y[c] = from.y;
    // The middle is no centroid: only the first is far from it.
    if (c === 0) nearest.fill(Number.POSITIVE_INFINITY);
  }
  return chosen;
}

/** Lowers each point's squared distance to the nearest where `from` is nearer. @returns the first point farthest from all of them */
function comeNearer({ x, y }: Points, from: { x: number; y: number }, nearest: Float64Array): number {
  let farthest = 0;
  for (let i = 0; i < nearest.length; i++) {
    const dx = x[i]! - from.x;
    const dy = y[i]! - from.y;
    const distance = dx * dx + dy * dy;
    if (distance < nearest[i]!) nearest[i] = distance;
    if (nearest[i]! > nearest[farthest]!) farthest = i;
  }
  return farthest;
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
