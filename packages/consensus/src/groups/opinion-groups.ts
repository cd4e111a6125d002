import { coarsen, type Division, divisions, type Points, refine, sizeOrder, widest } from '../clusters';
import { type GroupEvidence, groupEvidence, runSteps, type Steps } from '../evidence';
import { idsAt, type VoteMatrix } from '../matrix';
import { fittedPositions, type OpinionSpace } from '../space';
import { clearlyWider } from './clearly-wider';
import { followLabels, type Lineage } from './lineage';
import { PEOPLE_FOR_GROUPS, participatingRows } from './participating';
import type { PreviousGroups } from './previous-groups';

/** Whether there are groups: found; sought and not clear; or not sought among so few people. */
export type GroupFinding = 'groups' | 'no-clear-groups' | 'too-few-people';

/** Opinion groups among the people who are participating. */
export interface OpinionGroups {
  readonly finding: GroupFinding;
  /** Number of groups; 0 unless groups were found. */
  readonly k: number;
  /** Silhouette of the division of everybody, centroid form, in [−1, 1]; null without groups. */
  readonly silhouette: number | null;
  /** What was measured to tell whether there are groups; null where there was nothing to measure. */
  readonly evidence: GroupEvidence | null;
  /** True where the evidence is that of the previous edition, not of these votes. */
  readonly evidenceFromPrevious: boolean;
  /** Labels that groups have, in order: 'A', 'B', … */
  readonly labels: readonly string[];
  /** Every label that this or an earlier edition gave: none comes back with another meaning. */
  readonly labelsGiven: readonly string[];
  /** Where the groups come from, by label, and which of the previous edition ended. */
  readonly lineage: Lineage;
  /** Group of each row of the matrix, as a place in `labels`; −1 for who is in none. */
  readonly groupOf: Int8Array;
}

export interface GroupsRequest {
  /** Most groups sought, 2 … 8. */
  readonly groupsMax: number;
  /** The groups of the previous frozen edition, whose labels are followed. */
  readonly previous?: PreviousGroups | undefined;
  /** Take the evidence of the previous edition, where it has some, instead of testing: for reports between two editions. */
  readonly keepEvidence?: boolean;
}

/**
 * Groups of people who stand near each other in the opinion space (specification, section 3; places by least squares, `fittedPositions`): k-means for each k from 2 to `groupsMax`
 * from several starts, the best objective kept, then the k of largest silhouette (of equals the smaller). A previous edition's k gives
 * way only to one that wins clearly (`clearlyWider`). They are called groups when the evidence is clear (`groupEvidence`). The first
 * edition labels them by size, the largest A; later ones follow (`followLabels`). No step is O(people²).
 * @returns steps, for who has threads to do the tasks of the evidence; `opinionGroups` does them here
 */
export function* opinionGroupsSteps(
  matrix: VoteMatrix,
  space: OpinionSpace,
  { groupsMax, previous, keepEvidence = false }: GroupsRequest,
): Steps<OpinionGroups> {
  const rows = participatingRows(matrix, space);
  const none = noGroups(matrix, previous);
  if (rows.length < PEOPLE_FOR_GROUPS) return { ...none, finding: 'too-few-people' };
  const kept = keepEvidence ? (previous?.evidence ?? null) : null;
  const evidence = kept ?? (yield* groupEvidence({ ...matrix, items: matrix.items.length }, rows, groupsMax));
  const measured = { ...none, evidence, evidenceFromPrevious: kept !== null };
  if (!evidence?.clear) return measured;
  const points = positionsOf(matrix, space, rows);
  const division = bestDivision(points, groupsMax, previous?.k ?? 0);
  if (division === null) return measured;
  const { clustering, silhouette } = division;
  const bySize = renumbered(clustering.cluster, sizeOrder(clustering));
  const { labels, labelsGiven, placeOf, lineage } = followLabels(
    idsAt(matrix.participants, rows),
    bySize,
    clustering.sizes.length,
    previous,
  );
  const groupOf = none.groupOf.slice();
  for (let i = 0; i < rows.length; i++) groupOf[rows[i]!] = placeOf[bySize[i]!]!;
  const k = labels.length;
  return { ...measured, finding: 'groups', k, silhouette, labels, labelsGiven, lineage, groupOf };
}

/** The groups, all tasks done here. @param onProgress told after each task how many of its batch are done */
export function opinionGroups(
  matrix: VoteMatrix,
  space: OpinionSpace,
  request: GroupsRequest,
  onProgress?: (done: number, ofBatch: number) => void,
): OpinionGroups {
  return runSteps(opinionGroupsSteps(matrix, space, request), onProgress);
}

function noGroups(matrix: VoteMatrix, previous: PreviousGroups | undefined): OpinionGroups {
  const { labelsGiven, lineage } = followLabels([], new Uint8Array(), 0, previous);
  return {
    finding: 'no-clear-groups',
    k: 0,
    silhouette: null,
    evidence: null,
    evidenceFromPrevious: false,
    labels: [],
    labelsGiven,
    lineage,
    groupOf: new Int8Array(matrix.participants.length).fill(-1),
  };
}

function renumbered(cluster: Uint8Array, numberOf: Uint8Array): Uint8Array {
  const numbers = new Uint8Array(cluster.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberOf[cluster[i]!]!;
  return numbers;
}

/** The division of largest silhouette, or that into as many groups as before where it does not win clearly. */
function bestDivision(points: Points, groupsMax: number, before: number): Division | null {
  const coarse = coarsen(points);
  const found = divisions(coarse, groupsMax);
  let best = widest(found);
  const same = found.find(({ clustering }) => clustering.sizes.length === before);
  if (best !== null && same !== undefined && !clearlyWider(coarse, best.clustering, same.clustering))
    best = same;
  return best === null || coarse === points ? best : refine(points, best);
}

function positionsOf(
  matrix: VoteMatrix,
  { means, counts, components }: OpinionSpace,
  rows: Uint32Array,
): Points {
  const { x, y } = fittedPositions(matrix, means, counts.votes, components);
  const weight = new Float64Array(rows.length).fill(1);
  return rows.length === x.length ? { x, y, weight } : { x: valuesAt(x, rows), y: valuesAt(y, rows), weight };
}

function valuesAt(values: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[rows[i]!]!;
  return picked;
}
