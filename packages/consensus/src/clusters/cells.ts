import type { Points } from './points';

/** Up to this many people every start is tried on everybody; beyond, on cells of the plane. */
const PEOPLE_FOR_CELLS = 3000;
const CELLS_A_SIDE = 32;

/**
 * A coarse picture of many points: the plane between the extremes of each axis in 32 × 32 cells, and for each cell with people in
 * it their centroid and number. A division found on the cells is then refined on all people, so that trying many starts costs the
 * same in a room of a million as in a room of thousands. Few points are returned as they are.
 */
export function coarsen(points: Points): Points {
  const n = points.x.length;
  if (n <= PEOPLE_FOR_CELLS) return points;
  const column = placesAlong(points.x);
  const row = placesAlong(points.y);
  const x = new Float64Array(CELLS_A_SIDE * CELLS_A_SIDE);
  const y = new Float64Array(x.length);
  const weight = new Float64Array(x.length);
  for (let i = 0; i < n; i++) {
    const cell = row[i]! * CELLS_A_SIDE + column[i]!;
    x[cell]! += points.x[i]! * points.weight[i]!;
    y[cell]! += points.y[i]! * points.weight[i]!;
    weight[cell]! += points.weight[i]!;
  }
  const filled = weight.map((_, cell) => cell).filter((cell) => weight[cell]! > 0);
  return {
    x: filled.map((cell) => x[cell]! / weight[cell]!),
    y: filled.map((cell) => y[cell]! / weight[cell]!),
    weight: filled.map((cell) => weight[cell]!),
  };
}

function placesAlong(axis: Float64Array): Uint8Array {
  let least = axis[0]!;
  let most = axis[0]!;
  for (let i = 1; i < axis.length; i++) {
    if (axis[i]! < least) least = axis[i]!;
    if (axis[i]! > most) most = axis[i]!;
  }
  const scale = most > least ? CELLS_A_SIDE / (most - least) : 0;
  const places = new Uint8Array(axis.length);
  for (let i = 0; i < places.length; i++) {
    const place = Math.floor((axis[i]! - least) * scale);
    places[i] = place < CELLS_A_SIDE ? place : CELLS_A_SIDE - 1;
  }
  return places;
}
