/** People near one another in the opinion space: centre of the hexagon, number of people. */
export type HexBin = { x: number; y: number; n: number };

export type Hexagons = {
  /** Radius of a hexagon that is full, in units of the space. */
  radius: number;
  /** Ordered by y, then x. None holds fewer people than asked. */
  bins: HexBin[];
};

const rows = 24;
const halfRoot3 = Math.sqrt(3) / 2;

/** Hexagon that a point lies in: nearest centre of a grid of pointy-topped hexagons (Carr et al., JASA 82, 1987). */
function centre(x: number, y: number, radius: number): { column: number; row: number } {
  const dx = 2 * halfRoot3 * radius;
  const dy = 1.5 * radius;
  const row = Math.floor(y / dy + 0.5);
  const shift = (row & 1) / 2;
  const column = Math.floor(x / dx - shift + 0.5);
  const offRow = y / dy - row;
  if (Math.abs(offRow) * 3 <= 1) return { column, row };
  // In the slanted third the neighbour of the next row may be nearer.
  const otherRow = row + (offRow < 0 ? -1 : 1);
  const otherShift = (otherRow & 1) / 2;
  const otherColumn = Math.floor(x / dx - otherShift + 0.5);
  const distance = (c: number, r: number, s: number) =>
    (x - (c + s) * dx) * (x - (c + s) * dx) + (y - r * dy) * (y - r * dy);
  return distance(column, row, shift) <= distance(otherColumn, otherRow, otherShift)
    ? { column, row }
    : { column: otherColumn, row: otherRow };
}

/**
 * Counts people in hexagons, and joins every hexagon that holds fewer than `smallest` to its nearest neighbour,
 * so that the map shows no one alone. With fewer than `smallest` people in all there is no bin.
 *
 * @param x, y one coordinate a person
 * @param smallest fewest people in a bin, ≥ 1
 */
export function hexagons(x: readonly number[], y: readonly number[], smallest: number): Hexagons {
  const high = farthest(y, farthest(x, 1e-9));
  const radius = (2 * high) / (1.5 * rows);
  const counted = new Map<string, HexBin>();
  for (let i = 0; i < x.length; i += 1) {
    const { column, row } = centre(x[i] ?? 0, y[i] ?? 0, radius);
    const key = `${column},${row}`;
    const bin = counted.get(key);
    if (bin) bin.n += 1;
    else
      counted.set(key, {
        x: (column + (row & 1) / 2) * 2 * halfRoot3 * radius,
        y: row * 1.5 * radius,
        n: 1,
      });
  }
  return { radius, bins: joinSmall([...counted.values()], smallest) };
}

/** Largest absolute value, or `least` where that is larger. */
function farthest(values: readonly number[], least: number): number {
  let most = least;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
}

function joinSmall(bins: HexBin[], smallest: number): HexBin[] {
  const kept = bins.sort((a, b) => a.y - b.y || a.x - b.x);
  for (;;) {
    const small = kept
      .filter((bin) => bin.n < smallest)
      .sort((a, b) => a.n - b.n || a.y - b.y || a.x - b.x)[0];
    if (small === undefined) return kept;
    kept.splice(kept.indexOf(small), 1);
    const near = nearest(kept, small);
    if (near === null) return [];
    near.n += small.n;
  }
}

function nearest(bins: readonly HexBin[], from: HexBin): HexBin | null {
  let best: HexBin | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const bin of bins) {
    const distance = (bin.x - from.x) * (bin.x - from.x) + (bin.y - from.y) * (bin.y - from.y);
    if (distance < least) {
      least = distance;
      best = bin;
    }
  }
  return best;
}
