import { lowerBound } from '../bounds';
import { compareByCodeUnit } from '../matrix';
import type { Constituency } from '../tallies';
import { CAUSES, type Cause } from './causes';
import { causesOf, type MixedCounts, mixedCounts, mixtureOf } from './mixture';
import { shapleyValues } from './shapley';
import type { ItemFlows } from './vote-flows';

/** What each cause contributed; together the change. */
export type ChangeParts = Readonly<Record<Cause, number>>;

/** One figure in both editions and what its change is made of. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly parts: ChangeParts;
}

/** The figures of one item that counts in both editions. */
export interface ItemChange {
  readonly id: string;
  /** Support (weighted in 'all', where people have weights) by constituency with votes in both editions. */
  readonly support: readonly (Change & { readonly constituency: Constituency })[];
  /** The lowest lower bound over parties and groups, by which the board is sorted; null without either. */
  readonly weakest: Change | null;
  /** People whose vote on it, group or weight is another one, by cause: somebody may stand under several. */
  readonly people: ChangeParts;
}

/** Constituencies of both editions; groups by edition, for one edition's may lack one of the other's. */
export interface ChangeConstituencies {
  readonly parties: readonly string[];
  readonly groupsBefore: readonly string[];
  readonly groupsAfter: readonly string[];
}

/**
 * What changed in an item's figures and why, by Shapley values over the causes: the figures of every mixture of old and new causes, with
 * groups of one edition or of the other and never formed anew. Where a mixture leaves a constituency without votes, nothing is known
 * of a change, and the share stands as it was before.
 */
export function itemChange({ id, flows }: ItemFlows, constituencies: ChangeConstituencies): ItemChange {
  const causes = causesOf(flows);
  const groups = [...new Set([...constituencies.groupsBefore, ...constituencies.groupsAfter])].sort(
    compareByCodeUnit,
  );
  const list: Constituency[] = [
    { kind: 'all', name: 'all' },
    ...constituencies.parties.map((name): Constituency => ({ kind: 'party', name })),
    ...groups.map((name): Constituency => ({ kind: 'group', name })),
  ];
  const mixtures = Array.from({ length: 1 << causes.length }, (_, bits) => mixtureOf(causes, bits));
  const counts = mixtures.map((mixture) => mixedCounts(flows, list, mixture));
  const last = mixtures.length - 1;
  const change = (value: (bits: number) => number): Change => ({
    before: value(0),
    after: value(last),
    parts: partsOf(causes, value),
  });
  const support = list.flatMap((constituency, c) => {
    const before = supportOf(counts[0]![c]!);
    if (before === null || supportOf(counts[last]![c]!) === null) return [];
    return [{ constituency, ...change((bits) => supportOf(counts[bits]![c]!) ?? before) }];
  });
  const isWeighed = (bits: number, { kind, name }: Constituency) =>
    kind === 'party' ||
    (kind === 'group' &&
      (mixtures[bits]!.has('regrouping') ? constituencies.groupsAfter : constituencies.groupsBefore).includes(
        name,
      ));
  const weakest = (bits: number) => {
    let least = 1;
    list.forEach((constituency, c) => {
      if (!isWeighed(bits, constituency)) return;
      const { agree, n } = counts[bits]![c]!;
      const lower = lowerBound(agree, n);
      if (lower < least) least = lower;
    });
    return least;
  };
  return { id, support, weakest: list.length > 1 ? change(weakest) : null, people: peopleByCause(flows) };
}

function peopleByCause(flows: ItemFlows['flows']): ChangeParts {
  const people = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;
  for (const flow of flows) {
    if (flow.cause !== null) people[flow.cause] += flow.people;
    if (flow.groupBefore !== flow.groupAfter) people.regrouping += flow.people;
    if (flow.weightBefore !== flow.weightAfter) people.weights += flow.people;
  }
  return people;
}

function supportOf({ weightedAgree, weightedVotes, n }: MixedCounts): number | null {
  return n === 0 || weightedVotes === 0 ? null : weightedAgree / weightedVotes;
}

/** Shapley values by name; 0 for a cause that has no part. */
export function partsOf(causes: readonly Cause[], value: (bits: number) => number): ChangeParts {
  const values = shapleyValues(causes.length, value);
  return Object.fromEntries(
    CAUSES.map((cause) => [cause, causes.includes(cause) ? values[causes.indexOf(cause)]! : 0]),
  ) as Record<Cause, number>;
}
