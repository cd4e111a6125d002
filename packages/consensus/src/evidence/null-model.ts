import { type Moments, momentsOf, productOver } from './moments';
import { normalDensity } from './normal-draws';
import { drawNullRoom } from './null-room';
import { readinessOf } from './readiness';
import type { Sample } from './sample';

/**
 * What null rooms are drawn from: one cloud of people. Somebody's inclination to an item is
 * cut + slope · readiness + first · z₁ + second · z₂ + √(1 − slope² − first² − second²) · ε, with z₁, z₂ and ε standard normal.
 */
export interface NullModel extends Loadings {
  /** How readily each person agrees with anything, as a normal score. */
  readonly readiness: Float64Array;
  /** By item: where its share of agreeing lies, as a normal quantile. */
  readonly cut: Float64Array;
}

/** By item: how its inclination follows readiness and the two axes. */
interface Loadings {
  readonly slope: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

type Pair = readonly [number, number];

/** Factors of the loadings. */
interface Scales {
  readonly slope: number;
  readonly axes: Pair;
}

/** Variances that null rooms should show: of slopes, of either axis of the rest, of the first two components of the whole. */
interface Aim {
  readonly slope: number;
  readonly axes: Pair;
  readonly whole: number;
  readonly chance: Moments;
}

const ROUNDS = 8;
/** Numbers of rooms that are drawn to fit the model. */
const FITTING = 0x10000;
/** Most of the variance of an inclination that follows from where somebody stands. */
const MOST = 0.85;
/** An item's loadings count as if so many more votes showed none. */
const PRIOR_VOTES = 10;
/** An axis has loadings when it explains so much more than by chance, as a share of that: the direction of less is chance itself. */
const CLEARLY_MORE = 0.25;

/**
 * Fits the null model by moments, so that null rooms are as wide as the room itself along both axes.
 *
 * Slopes follow the regression of each item's votes on readiness. Loadings follow the two components of what readiness leaves
 * unexplained: a component's entry goes as the covariance of vote and position, which by C. Stein's lemma (1981) is twice the normal
 * density at the cut times the loading. Rooms are then drawn, and three scales moved by what they show: of the slopes, until the
 * drawn slopes are as steep; of either axis, until it explains as much of the rest; of all together, until the first two components
 * of the whole explain as much. The cuts follow the items' shares of agreeing in the same way.
 */
export function fitNullModel(sample: Sample): NullModel {
  const readiness = readinessOf(sample);
  const votes = new Float64Array(sample.items);
  for (const item of sample.rowItem) votes[item]!++;
  const seen = momentsOf(sample, sample.rowChoice, readiness, votes);
  const density = seen.quantiles.map((cut) => 2 * normalDensity(cut));
  const shape = shapeOf(seen, votes, density);
  let cut = seen.quantiles;
  const draw = (scales: Scales, round: number): Moments => {
    const model = { readiness, cut, ...loadings(shape, scales) };
    return momentsOf(sample, drawNullRoom(sample, model, FITTING + round), readiness, votes);
  };
  let scales = startOfSlopes(seen, votes, density);
  const aim = aimOf(seen, draw(scales, 0), scales.slope * productOver(votes, seen.slopes, seen.slopes));
  scales = { ...scales, axes: startOfAxes(aim, shape, votes, density) };
  for (let round = 1; round <= ROUNDS; round++) {
    const drawn = draw(scales, round);
    const step = round <= 2 ? 1 : 2 / round;
    scales =
      round <= ROUNDS / 2
        ? fitParts(scales, aim, seen, drawn, votes, step)
        : fitWhole(scales, aim, drawn, 2 * step);
    cut = cut.map((value, item) => value + 0.5 * step * (seen.quantiles[item]! - drawn.quantiles[item]!));
  }
  return { readiness, cut, ...loadings(shape, scales) };
}

function shapeOf(seen: Moments, votes: Float64Array, density: Float64Array): Loadings {
  const [first, second] = seen.rest.components;
  const onAxis = (entry: number, item: number) => entry / ((votes[item]! + PRIOR_VOTES) * density[item]!);
  return {
    slope: seen.slopes.map((slope, item) => slope / density[item]!),
    first: first.map(onAxis),
    second: second.map(onAxis),
  };
}

/** The part of the slopes' variance that is not chance: a slope of chance has the variance of a vote over the votes (about). */
function startOfSlopes(seen: Moments, votes: Float64Array, density: Float64Array): Scales {
  const all = productOver(votes, seen.slopes, seen.slopes);
  let chance = 0;
  for (const value of density) chance += 0.6 * value;
  return { slope: all > chance ? (all - chance) / all : 0, axes: [0, 0] };
}

function aimOf(seen: Moments, chance: Moments, slope: number): Aim {
  return {
    slope,
    axes: both((axis) => {
      const more = seen.rest.explained[axis] - chance.rest.explained[axis];
      return more > CLEARLY_MORE * chance.rest.explained[axis] ? more : 0;
    }),
    whole: seen.whole - chance.whole,
    chance,
  };
}

/** The scales with which, to first order, the axes explain what they should. */
function startOfAxes(
  { axes }: Aim,
  { first, second }: Loadings,
  votes: Float64Array,
  density: Float64Array,
): Pair {
  const all = votes.reduce((sum, count, item) => sum + count * density[item]!, 0);
  return both((axis) => {
    const covariance = (axis === 0 ? first : second).map((entry, item) => entry * density[item]!);
    const explained = productOver(votes, covariance, covariance);
    return explained > 0 ? Math.sqrt((axes[axis] * all) / explained) : 0;
  });
}

function fitParts(
  scales: Scales,
  aim: Aim,
  seen: Moments,
  drawn: Moments,
  votes: Float64Array,
  step: number,
): Scales {
  const got = explainedAlong(seen, drawn);
  return {
    slope: scales.slope * factor(aim.slope, productOver(votes, seen.slopes, drawn.slopes), 0.5 * step),
    axes: both(
      (axis) => scales.axes[axis] * factor(aim.axes[axis], got[axis] - aim.chance.rest.explained[axis], step),
    ),
  };
}

function fitWhole({ slope, axes }: Scales, aim: Aim, drawn: Moments, step: number): Scales {
  if (!(aim.whole > 0)) return { slope, axes };
  const all = factor(aim.whole, drawn.whole - aim.chance.whole, step);
  return { slope: slope * all, axes: both((axis) => axes[axis] * all) };
}

/** What to multiply a scale by when the variance that goes with it should be `wanted` and is `got`. */
function factor(wanted: number, got: number, step: number): number {
  const ratio = got > 0 ? wanted / got : 4;
  return Math.sqrt(1 + step * ((ratio < 0.5 ? 0.5 : ratio > 4 ? 4 : ratio) - 1));
}

/** What drawn axes explain along those seen: axes that explain about the same may have turned. */
function explainedAlong(seen: Moments, drawn: Moments): Pair {
  return both((axis) => {
    const weight = both((other) => {
      let cosine = 0;
      const [a, b] = [seen.rest.components[axis], drawn.rest.components[other]];
      for (let item = 0; item < a.length; item++) cosine += a[item]! * b[item]!;
      return cosine * cosine;
    });
    const [first, second] = drawn.rest.explained;
    const total = weight[0] + weight[1];
    return total > 0 ? (weight[0] * first + weight[1] * second) / total : 0;
  });
}

function both<T>(of: (axis: 0 | 1) => T): readonly [T, T] {
  return [of(0), of(1)];
}

function loadings(shape: Loadings, scales: Scales): Loadings {
  const slope = shape.slope.map((entry) => scales.slope * entry);
  const first = shape.first.map((entry) => scales.axes[0] * entry);
  const second = shape.second.map((entry) => scales.axes[1] * entry);
  for (let item = 0; item < slope.length; item++) {
    const part = slope[item]! * slope[item]! + first[item]! * first[item]! + second[item]! * second[item]!;
    const shrink = part > MOST ? Math.sqrt(MOST / part) : 1;
    for (const values of [slope, first, second]) values[item]! *= shrink;
  }
  return { slope, first, second };
}
