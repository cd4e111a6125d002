import type { PreviousGroups } from './previous-groups';

/** Where a group comes from: labels are those of the previous edition. */
export type Origin =
  | { readonly label: string; readonly kind: 'new' }
  | { readonly label: string; readonly kind: 'continues' }
  | { readonly label: string; readonly kind: 'splits'; readonly from: string }
  | { readonly label: string; readonly kind: 'merges'; readonly from: readonly string[] };

/** A group of the previous edition that has no successor of its label, and the group that more than half of it is in now. */
export interface EndedGroup {
  readonly label: string;
  readonly into: string | null;
}

export interface Lineage {
  /** In order of the labels. */
  readonly groups: readonly Origin[];
  readonly ended: readonly EndedGroup[];
}

export interface FollowedLabels {
  readonly labels: readonly string[];
  readonly labelsGiven: readonly string[];
  /** Place in `labels` of each cluster. */
  readonly placeOf: Uint8Array;
  readonly lineage: Lineage;
}

/**
 * Labels of clusters that follow those of the previous edition. A cluster and an old group belong together when they share more than
 * half of the cluster's people known from then, or of the old group's people still here. Of such pairs the one that shares most people
 * is labelled first, and no label or cluster twice. The others get labels that were never given. A cluster *merges* the old groups of
 * which it holds more than half, where there are two or more; it *continues* the one whose label it has; it *splits* from the one that
 * more than half of its known people were in; else it is *new*. People who come or go decide nothing.
 * @param people ids, in any fixed order
 * @param cluster of each of them, 0 … k − 1, in the order in which clusters without a past get their labels
 */
export function followLabels(
  people: readonly string[],
  cluster: Uint8Array,
  k: number,
  previous: PreviousGroups | undefined,
): FollowedLabels {
  const old = oldLabels(previous);
  const shared = sharedPeople(people, cluster, k, old, previous);
  const labelOf = assignLabels(shared, old);
  const given = [...(previous?.labelsGiven ?? [])];
  const all = Array.from({ length: k }, (_, c) => {
    const label = labelOf[c] ?? nextLabel(given);
    if (!given.includes(label)) given.push(label);
    return label;
  });
  const labels = given.filter((label) => all.includes(label));
  return {
    labels,
    labelsGiven: given,
    placeOf: Uint8Array.from(all, (label) => labels.indexOf(label)),
    lineage: {
      groups: labels.map((label) => originOf(label, all.indexOf(label), labelOf, shared, old)),
      ended: old
        .map((label, o) => ({ label, into: successorOf(o, shared, all) }))
        .filter(({ label }) => !all.includes(label)),
    },
  };
}

/** Labels with members then, in the order in which they were given. */
function oldLabels(previous: PreviousGroups | undefined): string[] {
  const used = new Set(previous?.members.map(({ group }) => group));
  return (previous?.labelsGiven ?? []).filter((label) => used.has(label));
}

/** People that cluster c and old group o share: shared[c][o]. */
function sharedPeople(
  people: readonly string[],
  cluster: Uint8Array,
  k: number,
  old: readonly string[],
  previous: PreviousGroups | undefined,
): number[][] {
  const shared = Array.from({ length: k }, () => old.map(() => 0));
  if (old.length === 0) return shared;
  const placeOf = new Map(old.map((label, place) => [label, place]));
  const before = new Map(
    previous?.members.map(({ participant, group }) => [participant, placeOf.get(group)]),
  );
  people.forEach((id, i) => {
    const o = before.get(id);
    if (o !== undefined) shared[cluster[i]!]![o]!++;
  });
  return shared;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const presentOf = (shared: readonly number[][], o: number) => total(shared.map((row) => row[o]!));
const isHalf = (part: number, whole: number) => 2 * part > whole;

/** The old label of each cluster that belongs to an old group. */
function assignLabels(shared: readonly number[][], old: readonly string[]): (string | undefined)[] {
  const belonging = old
    .flatMap((_, o) => shared.map((row, c) => ({ c, o, people: row[o]! })))
    .filter(({ c, o, people }) => isHalf(people, total(shared[c]!)) || isHalf(people, presentOf(shared, o)));
  const order = Array.from(belonging.keys());
  order.sort((a, b) => belonging[b]!.people - belonging[a]!.people || a - b);
  const labelOf: (string | undefined)[] = shared.map(() => undefined);
  for (const place of order) {
    const { c, o } = belonging[place]!;
    if (labelOf[c] === undefined && !labelOf.includes(old[o])) labelOf[c] = old[o];
  }
  return labelOf;
}

function originOf(
  label: string,
  c: number,
  labelOf: readonly (string | undefined)[],
  shared: readonly number[][],
  old: readonly string[],
): Origin {
  const held = old.filter((_, o) => isHalf(shared[c]![o]!, presentOf(shared, o)));
  if (held.length > 1) return { label, kind: 'merges', from: held };
  if (labelOf[c] !== undefined) return { label, kind: 'continues' };
  const from = old.find((_, o) => isHalf(shared[c]![o]!, total(shared[c]!)));
  return from === undefined ? { label, kind: 'new' } : { label, kind: 'splits', from };
}

function successorOf(o: number, shared: readonly number[][], all: readonly string[]): string | null {
  return all.find((_, c) => isHalf(shared[c]![o]!, presentOf(shared, o))) ?? null;
}

/** A, B, … Z, AA, AB, … : the first that was never given. */
function nextLabel(given: readonly string[]): string {
  for (let number = 0; ; number++) {
    const label = labelOfNumber(number);
    if (!given.includes(label)) return label;
  }
}

function labelOfNumber(number: number): string {
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26]!;
  return number < 26 ? last : labelOfNumber(Math.floor(number / 26) - 1) + last;
}
