/** Points of the plane in canonical order, each standing for `weight` people: 1, or more for a cell of the plane. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/** k centroids of clusters. */
export interface Centroids {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Middle of all people; (0, 0) of none. */
export function middle({ x, y, weight }: Points): { x: number; y: number } {
  let sumX = 0;
  let sumY = 0;
  let people = 0;
  for (let i = 0; i < weight.length; i++) {
    sumX += weight[i]! * x[i]!;
    sumY += weight[i]! * y[i]!;
    people += weight[i]!;
  }
  return people === 0 ? { x: 0, y: 0 } : { x: sumX / people, y: sumY / people };
}
