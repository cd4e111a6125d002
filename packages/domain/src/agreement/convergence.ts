/** How two distances on one scale compare; `unknown` where one of them is not known. */
export const convergences = ['converging', 'diverging', 'unchanged', 'unknown'] as const;
export type Convergence = (typeof convergences)[number];

/**
 * Steps between the lowest and the highest place on an ordered scale.
 *
 * @param steps places from 0; a negative one is off the scale and left out
 * @returns a whole number from 0; null with fewer than two places
 */
export function stepsApart(steps: readonly number[]): number | null {
  const placed = steps.filter((step) => step >= 0);
  return placed.length < 2 ? null : Math.max(...placed) - Math.min(...placed);
}

/** Whether parties that were `earlier` steps apart and are `now` steps apart move towards each other. */
export function convergence(earlier: number | null, now: number | null): Convergence {
  if (earlier === null || now === null) return 'unknown';
  if (earlier === now) return 'unchanged';
  return now < earlier ? 'converging' : 'diverging';
}
