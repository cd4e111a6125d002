import { AGREE, DISAGREE } from '../matrix';
import { normalQuantile } from './normal-draws';
import { centre, type Plane, planeOf, slopesOn } from './plane';
import type { Sample } from './sample';

/** What a null room should have in common with the room itself. */
export interface Moments {
  /** By item: normal quantile of the share of agreeing among those who agree or disagree, with half a vote on each side. */
  readonly quantiles: Float64Array;
  /** By item: slope of its votes on readiness, less the mean over all votes (that is in how many agreeing votes a person casts). */
  readonly slopes: Float64Array;
  /** The plane of what readiness leaves unexplained. */
  readonly rest: Plane;
  /** Share of the variance that the first two components of the votes themselves explain. */
  readonly whole: number;
}

const PRIOR_VOTES = 10;

/** @param votes number of votes by item */
export function momentsOf(
  sample: Sample,
  rowChoice: Uint8Array,
  readiness: Float64Array,
  votes: Float64Array,
): Moments {
  const room = { ...sample, rowChoice };
  const slopes = slopesOn(room, centre(room).centred, readiness, PRIOR_VOTES);
  const ones = new Float64Array(votes.length).fill(1);
  const mean = productOver(votes, slopes, ones) / productOver(votes, ones, ones);
  const [first, second] = planeOf(room, { keys: sample.itemKeys }).explained;
  return {
    quantiles: agreeQuantiles(room),
    slopes: slopes.map((slope) => slope - mean),
    rest: planeOf(room, { keys: sample.itemKeys }, readiness),
    whole: first + second,
  };
}

/** Σ weight · a · b */
export function productOver(weight: Float64Array, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weight.length; i++) sum += weight[i]! * a[i]! * b[i]!;
  return sum;
}

function agreeQuantiles({ items, rowItem, rowChoice }: Sample): Float64Array {
  const agree = new Float64Array(items).fill(0.5);
  const all = new Float64Array(items).fill(1);
  for (let entry = 0; entry < rowChoice.length; entry++) {
    if (rowChoice[entry] === AGREE) agree[rowItem[entry]!]!++;
    if (rowChoice[entry] === AGREE || rowChoice[entry] === DISAGREE) all[rowItem[entry]!]!++;
  }
  return agree.map((count, item) => normalQuantile(count / all[item]!));
}
