import type { Rows } from './keys';
import { sampleOf } from './sample';
import type { Steps } from './steps';
import { NULL_ROOMS, prepareTrial, REFITS, TRIAL_TASKS, type Trial, type TrialTask } from './trial';

/** What speaks for groups, beside what rooms without groups show. */
export interface GroupEvidence {
  /** People asked: all who are participating, or a sample of them. */
  readonly people: number;
  /** Null rooms drawn. */
  readonly nullRooms: number;
  /** Refits of the division. */
  readonly refits: number;
  /** Silhouette of the best division of these people, in [−1, 1]. */
  readonly silhouette: number;
  /** What it has to exceed: the largest silhouette of a null room, or somewhat more (`barOf`). */
  readonly nullSilhouette: number;
  /** Mean adjusted Rand index of the refits; null when the silhouette has settled the question. */
  readonly stability: number | null;
  /** What it has to exceed: the largest stability of a null room, or .5 if that is more; null when it was not asked for. */
  readonly nullStability: number | null;
  /** True when both are above: groups are called so. */
  readonly clear: boolean;
}

const DEVIATIONS = 2.5;
/** A division that half of the people finds again no better than this is none, whatever null rooms show. */
const LEAST_STABILITY = 0.5;

/**
 * Are there groups at all? (Specification, section 3.) The best division of the people must have a larger silhouette, by a margin, and
 * a larger stability than that of each of 20 null rooms, which have the same cells, the same passes, each person's number of agreeing votes,
 * the items' shares and one cloud of people, normal in the plane and as wide as the room itself: a parametric bootstrap as in
 * SigClust (Y. Liu, D. N. Hayes, A. Nobel and J. S. Marron, J. Am. Stat. Assoc. 103 (2008), 1281–1293). The silhouette is asked first:
 * where it is not larger no refit is made. At most `SAMPLE_PEOPLE` people are asked, so that the cost does not grow with the room.
 * @param among rows of the people who are participating, ascending
 * @returns null where they cannot be divided at all
 */
export function* groupEvidence(
  matrix: Rows,
  among: Uint32Array,
  groupsMax: number,
): Steps<GroupEvidence | null> {
  const trial = prepareTrial(sampleOf(matrix, among), groupsMax);
  if (trial === null) return null;
  const nullSilhouette = barOf((yield batch(trial, 'null silhouette')).flat());
  const asked = { people: trial.sample.personKeys.length, nullRooms: NULL_ROOMS, refits: REFITS };
  const seen = { ...asked, silhouette: trial.silhouette, nullSilhouette };
  if (!exceeds(trial.silhouette, nullSilhouette)) {
    return { ...seen, stability: null, nullStability: null, clear: false };
  }
  const results = yield batch(trial, 'stability', 'null stability');
  const own = results.slice(0, TRIAL_TASKS.stability).flat();
  const stability = own.reduce((sum, index) => sum + index, 0) / own.length;
  const nullStability = largest([LEAST_STABILITY, ...results.slice(TRIAL_TASKS.stability).flat()]);
  return { ...seen, stability, nullStability, clear: exceeds(stability, nullStability) };
}

function batch(trial: Trial, ...kinds: TrialTask['kind'][]) {
  const tasks = kinds.flatMap((kind) =>
    Array.from({ length: TRIAL_TASKS[kind] }, (_, number) => ({ kind, number })),
  );
  return { trial, tasks };
}

/**
 * The largest silhouette of null rooms, or 2.5 standard deviations above their mean where that is more: they are drawn from a model that
 * fits about, not exactly. Never more than half of what is between the largest and 1.
 */
function barOf(silhouettes: readonly number[]): number {
  const n = silhouettes.length;
  const mean = silhouettes.reduce((sum, value) => sum + value, 0) / n;
  const squares = silhouettes.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const most = largest(silhouettes);
  const wanted = mean + DEVIATIONS * Math.sqrt(squares / (n - 1));
  const limit = (1 + most) / 2;
  return wanted < most ? most : wanted < limit ? wanted : limit;
}

/** Nothing is larger than 1, up to rounding: camps without a person between them, or found again by every refit, have passed. */
function exceeds(value: number, bar: number): boolean {
  return value > bar || value > 1 - 1e-9;
}

function largest(values: readonly number[]): number {
  let most = -1;
  for (const value of values) if (value > most) most = value;
  return most;
}
