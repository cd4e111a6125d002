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
  const sums = constituencies.map(() => ({
    agree: 0,
    disagree: 0,
    pass: 0,
    n: 0,
    weightedAgree: 0,
    weightedVotes: 0,
  }));
  for (const flow of flows) {
    const vote = flow.cause !== null && mixture.has(flow.cause) ? flow.after : flow.before;
    if (vote === null) continue;
    const group = mixture.has('regrouping') ? flow.groupAfter : flow.groupBefore;
    const weight = mixture.has('weights') ? flow.weightAfter : flow.weightBefore;
    constituencies.forEach(({ kind, name }, c) => {
      if (kind === 'party' && flow.party !== name) return;
      if (kind === 'group' && group !== name) return;
      const sum = sums[c]!;
      sum.n += flow.people;
      sum.weightedVotes += weight;
      if (vote === AGREE) {
        sum.agree += flow.people;
        sum.weightedAgree += weight;
      } else if (vote === DISAGREE) sum.disagree += flow.people;
      else sum.pass += flow.people;
    });
  }
  return sums;
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
