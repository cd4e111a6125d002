import { AGREE, DISAGREE } from '../matrix';
import type { Constituency, Counts } from '../tallies';
import { CAUSES, type Cause } from './causes';
import type { VoteFlow } from './vote-flows';

/** Which causes are taken as they are now; the others are taken as they were. */
export type Mixture = ReadonlySet<Cause>;

/** The mixture of a set of causes given as bits over a list of them. */
export function mixtureOf(causes: readonly Cause[], isNew: number): Mixture {
  return new Set(causes.filter((_, bit) => isNew & (1 << bit)));
}

/** Counts of an item in one constituency, and the sums of weights that stand for them in 'all'. */
export interface MixedCounts extends Counts {
  readonly weightedAgree: number;
  readonly weightedVotes: number;
}

/** Votes of an item under a mixture, by constituency in the order given. Groups are those of one edition or of the other. */
export function mixedCounts(
  flows: readonly VoteFlow[],
  constituencies: readonly Constituency[],
  mixture: Mixture,
): MixedCounts[] {
  const sums = constituencies.map(emptySum);
  const ofKind = (kind: Constituency['kind']) =>
    new Map(constituencies.flatMap((one, c) => (one.kind === kind ? [[one.name, sums[c]!] as const] : [])));
  const [all, parties, groups] = [ofKind('all').get('all'), ofKind('party'), ofKind('group')];
  const [regrouped, reweighted] = [mixture.has('regrouping'), mixture.has('weights')];
  for (const flow of flows) {
    const vote = flow.cause !== null && mixture.has(flow.cause) ? flow.after : flow.before;
    if (vote === null) continue;
    const group = regrouped ? flow.groupAfter : flow.groupBefore;
    const weight = reweighted ? flow.weightAfter : flow.weightBefore;
    addVotes(all, vote, flow.people, weight);
    if (flow.party !== null) addVotes(parties.get(flow.party), vote, flow.people, weight);
    if (group !== null) addVotes(groups.get(group), vote, flow.people, weight);
  }
  return sums;
}

type Sum = { -readonly [Key in keyof MixedCounts]: number };

function emptySum(): Sum {
  return { agree: 0, disagree: 0, pass: 0, n: 0, weightedAgree: 0, weightedVotes: 0 };
}

function addVotes(sum: Sum | undefined, vote: number, people: number, weight: number): void {
  if (sum === undefined) return;
  sum.n += people;
  sum.weightedVotes += weight;
  if (vote === AGREE) {
    sum.agree += people;
    sum.weightedAgree += weight;
  } else if (vote === DISAGREE) sum.disagree += people;
  else sum.pass += people;
}

/** The causes that an item's figures can depend on at all, in their order: the others have no part in any change. */
export function causesOf(flows: readonly VoteFlow[]): Cause[] {
  const present = new Set<Cause>();
  for (const flow of flows) {
    if (flow.cause !== null) present.add(flow.cause);
    if (flow.groupBefore !== flow.groupAfter) present.add('regrouping');
    if (flow.weightBefore !== flow.weightAfter) present.add('weights');
  }
  return CAUSES.filter((cause) => present.has(cause));
}
