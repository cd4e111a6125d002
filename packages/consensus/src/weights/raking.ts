/** People who are alike in all that is raked by. */
export interface RakingCell {
  readonly people: number;
  /** Place of their category in each margin. */
  readonly places: readonly number[];
}

/** Weights by cell, with how well they do. */
export interface Raking {
  /** Of one person of the cell; about 1 on average, at most the cap. */
  readonly weights: Float64Array;
  readonly sweeps: number;
  /** False: the margins contradict each other in these people, and the weights are not to be used. */
  readonly converged: boolean;
  /** People whose weight the cap holds down. */
  readonly capped: number;
  /** Largest absolute difference between a share reached and the one to reach: what capping costs. */
  readonly largestMiss: number;
}

/** No person counts more than so many times their own voice, unless the rules say otherwise. */
export const WEIGHT_CAP = 5;
const SWEEPS = 1000;
const SETTLED = 1e-10;
/** A margin is reached when each share is within so much of it. */
const REACHED = 1e-6;

/**
 * Raking: iterative proportional fitting of weights to margins (W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11
 * (1940), 427–444). A sweep scales the weights to each margin in turn and cuts what is above the cap (as M. DeBell and J. A. Krosnick,
 * ANES Technical Report nes012427 (2009), who cut at 5); sweeps end when no weight moves by more than 1e-10 of itself. On cells of
 * like people, so that the cost does not depend on how many there are.
 * @param targets by margin, then by place: shares that sum to 1
 * @param cap at least 1
 */
export function rake(
  cells: readonly RakingCell[],
  targets: readonly (readonly number[])[],
  cap = WEIGHT_CAP,
): Raking {
  const { weights, sweeps, settled } = sweepUntilSettled(cells, targets, cap);
  const capped = cells.reduce((sum, { people }, cell) => (weights[cell]! >= cap ? sum + people : sum), 0);
  const miss = largestMiss(weights, cells, targets);
  // Weights also settle between margins that contradict each other; without the cap, the margins have to be reached.
  const free = capped === 0 ? weights : sweepUntilSettled(cells, targets, Number.POSITIVE_INFINITY).weights;
  const reached = largestMiss(free, cells, targets) <= REACHED;
  return { weights, sweeps, converged: settled && reached, capped, largestMiss: miss };
}

function sweepUntilSettled(
  cells: readonly RakingCell[],
  targets: readonly (readonly number[])[],
  cap: number,
) {
  const weights = new Float64Array(cells.length).fill(1);
  let sweeps = 0;
  let moved = targets.length === 0 ? 0 : 1;
  while (moved > SETTLED && sweeps < SWEEPS) {
    const before = weights.slice();
    targets.forEach((target, margin) => {
      scaleTo(weights, cells, target, margin);
    });
    moved = 0;
    for (let cell = 0; cell < weights.length; cell++) {
      if (weights[cell]! > cap) weights[cell] = cap;
      const change = Math.abs(weights[cell]! - before[cell]!);
      if (change > moved * before[cell]!) moved = change / before[cell]!;
    }
    sweeps++;
  }
  return { weights, sweeps, settled: moved <= SETTLED };
}

function totals(weights: Float64Array, cells: readonly RakingCell[], margin: number, places: number) {
  const sums = new Float64Array(places);
  let all = 0;
  cells.forEach(({ people, places: of }, cell) => {
    sums[of[margin]!]! += people * weights[cell]!;
    all += people * weights[cell]!;
  });
  return { sums, all };
}

function scaleTo(
  weights: Float64Array,
  cells: readonly RakingCell[],
  target: readonly number[],
  margin: number,
): void {
  const { sums } = totals(weights, cells, margin, target.length);
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  cells.forEach(({ places }, cell) => {
    const place = places[margin]!;
    if (sums[place]! > 0) weights[cell]! *= (target[place]! * people) / sums[place]!;
  });
}

function largestMiss(
  weights: Float64Array,
  cells: readonly RakingCell[],
  targets: readonly (readonly number[])[],
): number {
  let largest = 0;
  targets.forEach((target, margin) => {
    const { sums, all } = totals(weights, cells, margin, target.length);
    target.forEach((share, place) => {
      const miss = all > 0 ? Math.abs(sums[place]! / all - share) : 0;
      if (miss > largest) largest = miss;
    });
  });
  return largest;
}
