/** Where a group lies: its centre and the spread around it. An outline drawn from these shows nobody's own place. */
export type Outline = {
  label: string;
  n: number;
  x: number;
  y: number;
  /** Covariance of the coordinates: xx, xy, yy, in squared units of the space. */
  xx: number;
  xy: number;
  yy: number;
};

/** Centre and covariance of the people of one group. */
export function outline(label: string, x: readonly number[], y: readonly number[]): Outline {
  const n = x.length;
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const cx = n === 0 ? 0 : total(x) / n;
  const cy = n === 0 ? 0 : total(y) / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i += 1) {
    const dx = (x[i] ?? 0) - cx;
    const dy = (y[i] ?? 0) - cy;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const per = n === 0 ? 1 : n;
  return { label, n, x: cx, y: cy, xx: xx / per, xy: xy / per, yy: yy / per };
}
