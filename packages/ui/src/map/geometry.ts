export type MapPoint = { x: number; y: number };

/** Where a group lies: centre, and covariance of its people's places. */
export type Spread = MapPoint & { xx: number; xy: number; yy: number };

export type Scale = { factor: number; at(point: MapPoint): MapPoint };

export const mapWidth = 640;
export const mapHeight = 470;
const pad = 56;
/** Of the standard deviation in each direction: about four in five people of a group lie inside its outline. */
const reach = 1.8;
const steps = 48;

const short = (value: number) => Math.round(value * 10) / 10;
const pathOf = (points: readonly MapPoint[]) =>
  `M${points.map((point) => `${short(point.x)} ${short(point.y)}`).join('L')}z`;

/** One scale for both directions, so that a distance means the same everywhere. Up is up. */
export function fit(points: readonly MapPoint[]): Scale {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(0, ...xs), Math.max(0, ...xs)];
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const factor = Math.min(
    (mapWidth - 2 * pad) / Math.max(right - left, 1e-9),
    (mapHeight - 2 * pad) / Math.max(high - low, 1e-9),
  );
  return {
    factor,
    at: (point) => ({
      x: mapWidth / 2 + (point.x - (left + right) / 2) * factor,
      y: mapHeight / 2 - (point.y - (low + high) / 2) * factor,
    }),
  };
}

/** A hexagon that stands on a corner. */
export function hexagonPath(centre: MapPoint, radius: number): string {
  return pathOf(
    [0, 1, 2, 3, 4, 5].map((corner) => {
      const angle = (Math.PI / 3) * corner - Math.PI / 2;
      return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    }),
  );
}

/**
 * The outline of a group, drawn from its spread and from nobody's own place, and its uppermost point. With L the
 * Cholesky factor of the covariance, the points centre + reach · L · (cos t, sin t) lie on the ellipse.
 */
export function ellipsePath(group: Spread, scale: Scale): { path: string; top: MapPoint } {
  const a = Math.sqrt(Math.max(group.xx, 1e-12));
  const b = group.xy / a;
  const c = Math.sqrt(Math.max(group.yy - b * b, 1e-12));
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (2 * Math.PI * step) / steps;
    const [u, v] = [reach * Math.cos(angle), reach * Math.sin(angle)];
    return scale.at({ x: group.x + a * u, y: group.y + b * u + c * v });
  });
  const top = points.reduce((best, point) => (point.y < best.y ? point : best));
  return { path: pathOf(points), top };
}
