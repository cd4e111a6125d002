import { type Clustering, divisions, widest } from '../clusters';
import { fitNullModel, type NullModel } from './null-model';
import { drawNullRoom } from './null-room';
import { type Plane, planeOf, pointsOf } from './plane';
import type { Sample } from './sample';
import { refit } from './stability';

/**
 * All that the tasks of a test of groups are computed from: plain numbers and typed arrays, to be cloned to (or shared with) other
 * threads once, and used by any number of tasks there.
 */
export interface Trial {
  readonly sample: Sample;
  readonly groupsMax: number;
  readonly model: NullModel;
  readonly components: Plane['components'];
  /** The best division of the sample. */
  readonly division: Pick<Clustering, 'cluster' | 'sizes'>;
  readonly silhouette: number;
}

/** A task: one null room and its silhouette, some refits of the division seen, or some refits of one null room. */
export interface TrialTask {
  readonly kind: 'null silhouette' | 'stability' | 'null stability';
  /** From 0 on, below the number of tasks of that kind. */
  readonly number: number;
}

/** Null rooms that the division must beat, every one: the best of 21 equal rooms is each of them as often, hence 5 %. */
export const NULL_ROOMS = 20;
/** Refits of the division seen, in tasks of five. */
export const REFITS = 50;
const REFITS_A_TASK = 5;
/** Refits of each null room: fewer, which only widens what is to be beaten. */
const NULL_REFITS = 12;
/** Of many people fewer refits say as much. */
const NULL_REFITS_OF_MANY = 4;
const MANY_PEOPLE = 800;

/** How many tasks of each kind there are. */
export const TRIAL_TASKS: Readonly<Record<TrialTask['kind'], number>> = {
  'null silhouette': NULL_ROOMS,
  stability: REFITS / REFITS_A_TASK,
  'null stability': NULL_ROOMS,
};

/** Prepares the test; null where the sample cannot be divided at all. */
export function prepareTrial(sample: Sample, groupsMax: number): Trial | null {
  const plane = planeOf(sample, { keys: sample.itemKeys });
  const best = widest(divisions(pointsOf(sample, plane), groupsMax));
  if (best === null) return null;
  return {
    sample,
    groupsMax,
    model: fitNullModel(sample),
    components: plane.components,
    division: { cluster: best.clustering.cluster, sizes: best.clustering.sizes },
    silhouette: best.silhouette,
  };
}

/**
 * Does one task: a pure function of its arguments, in this thread or in any other.
 * @returns the largest silhouette of a division of the null room; the adjusted Rand indices of the refits; the mean of those of the null
 * room divided into as many groups
 */
export function runTrialTask(trial: Trial, { kind, number }: TrialTask): number[] {
  if (kind === 'stability') {
    return Array.from({ length: REFITS_A_TASK }, (_, i) =>
      refit(trial.sample, trial, trial.division, number * REFITS_A_TASK + i),
    );
  }
  const room = { ...trial.sample, rowChoice: drawNullRoom(trial.sample, trial.model, number) };
  const plane = planeOf(room, { keys: room.itemKeys });
  const points = pointsOf(room, plane);
  if (kind === 'null silhouette') return [widest(divisions(points, trial.groupsMax))?.silhouette ?? -1];
  const k = trial.division.sizes.length;
  const same = divisions(points, k).find(({ clustering }) => clustering.sizes.length === k);
  if (same === undefined) return [0];
  const refits = room.personKeys.length < MANY_PEOPLE ? NULL_REFITS : NULL_REFITS_OF_MANY;
  let sum = 0;
  for (let i = 0; i < refits; i++) sum += refit(room, plane, same.clustering, i);
  return [sum / refits];
}
