import { hexbin } from 'd3-hexbin';

export type MapPoint = { x: number; y: number };
/** Centre of a cell in the space of the points, and how many people stand in it. */
export type HexBin = MapPoint & { count: number };

/**
 * People in hexagonal cells. A cell under `least` gives its people to the nearest cell that has enough, so that no
 * hexagon can be fewer; where no cell has enough there is one for all of them, or none if all together are too few.
 *
 * @param radius of a cell, in the space of the points
 * @param least people in the smallest cell that may be shown
 */
export function hexBins(points: readonly MapPoint[], radius: number, least: number): HexBin[] {
  if (points.length < least) return [];
  const cells = hexbin<MapPoint>()
    .radius(radius)
    .x((point) => point.x)
    .y((point) => point.y)([...points])
    .map((cell) => ({ x: cell.x, y: cell.y, count: cell.length }))
    .sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y);
  const kept = cells.filter((cell) => cell.count >= least);
  if (kept.length === 0) return [{ ...middle(points), count: points.length }];
  for (const cell of cells) {
    if (cell.count < least) nearest(kept, cell).count += cell.count;
  }
  return kept;
}

function nearest(cells: readonly HexBin[], to: MapPoint): HexBin {
  const distance = (cell: HexBin) => (cell.x - to.x) ** 2 + (cell.y - to.y) ** 2;
  return cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best));
}

function middle(points: readonly MapPoint[]): MapPoint {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
