import { shareBounds } from '../bounds';
import type { ItemStatus } from '../concurrence';
import type { BallotCells } from './ballot-cells';

/** Support of an item over everybody under one set of weights. */
export interface WeightedSupport {
  /** Σ w·agree / Σ w·n, in [0, 1]. */
  readonly support: number;
  /** Kish's effective number of votes. */
  readonly effectiveVotes: number;
  /** One-sided 95 % Jeffreys bounds at the effective number of votes: an approximation where weights differ. */
  readonly lower: number;
  readonly upper: number;
  /** Where the bounds lie to the threshold. */
  readonly verdict: 'above' | 'below' | 'unclear';
}

/** One item under all weights; null where a set of weights is not to be had. */
export interface SideBySide {
  readonly raw: WeightedSupport | null;
  /** Each party the same total weight on this item; null where a party has no vote on it, or there are no parties. */
  readonly equalParties: WeightedSupport | null;
  /** Raked to the margins of the rules; null without margins, or where raking did not converge. */
  readonly raked: WeightedSupport | null;
  /** What is found changes with the weights: the verdicts differ, or a concurrent item is not above in each party and group. */
  readonly dependsOnWeights: boolean;
}

export interface WeightRules {
  readonly threshold: number;
  readonly minimumVotes: number;
}

/**
 * Support of every item raw, by equal parties and raked, side by side.
 * @param parties number of parties
 * @param groups number of groups
 * @param raked weight of each cell; null where there is none to use
 */
export function sideBySide(
  ballots: BallotCells,
  { parties, groups }: { readonly parties: number; readonly groups: number },
  raked: Float64Array | null,
  statuses: readonly ItemStatus[],
  rules: WeightRules,
): SideBySide[] {
  const cells = ballots.cells.length;
  const even = new Float64Array(cells).fill(1);
  const everybody = new Uint8Array(cells);
  const ofParty = Int16Array.from(ballots.cells, ({ party }) => party);
  const ofGroup = Int16Array.from(ballots.cells, ({ group }) => group);
  return statuses.map((status, item): SideBySide => {
    const votes: ItemVotes = {
      agree: ballots.agree.subarray(item * cells, (item + 1) * cells),
      n: ballots.n.subarray(item * cells, (item + 1) * cells),
    };
    const equal = equalPartyWeights(votes, ofParty, parties);
    const of = (weights: Float64Array | null) =>
      weights && weightedSupport(votes, weights, everybody, 0, rules);
    const all = { raw: of(even), equalParties: of(equal), raked: of(raked) };
    const isAbove = (weights: Float64Array, places: Int16Array, number: number) => {
      for (let place = 0; place < number; place++) {
        if (weightedSupport(votes, weights, places, place, rules)?.verdict !== 'above') return false;
      }
      return true;
    };
    const falls = () =>
      [equal, raked].some(
        (weights) => weights && !(isAbove(weights, ofParty, parties) && isAbove(weights, ofGroup, groups)),
      );
    const differs = [all.equalParties, all.raked].some(
      (support) => support && support.verdict !== all.raw?.verdict,
    );
    return { ...all, dependsOnWeights: differs || (status.kind === 'concurrent' && falls()) };
  });
}

/** Votes on one item by cell. */
interface ItemVotes {
  readonly agree: Uint32Array;
  readonly n: Uint32Array;
}

/** 1 / votes of the party on the item: each party sums to 1, and people of no party to 0. */
function equalPartyWeights({ n }: ItemVotes, ofParty: Int16Array, parties: number): Float64Array | null {
  const votes = new Float64Array(parties);
  for (let cell = 0; cell < n.length; cell++) if (ofParty[cell]! >= 0) votes[ofParty[cell]!]! += n[cell]!;
  if (parties === 0 || votes.includes(0)) return null;
  const weights = new Float64Array(n.length);
  for (let cell = 0; cell < n.length; cell++) {
    if (ofParty[cell]! >= 0) weights[cell] = 1 / votes[ofParty[cell]!]!;
  }
  return weights;
}

/** Weighted support over the cells that are at `place`; null where they have no weight. */
function weightedSupport(
  { agree, n }: ItemVotes,
  weights: Float64Array,
  placeOf: Uint8Array | Int16Array,
  place: number,
  rules: WeightRules,
): WeightedSupport | null {
  let sum = 0;
  let squares = 0;
  let agreed = 0;
  for (let cell = 0; cell < n.length; cell++) {
    if (placeOf[cell] !== place) continue;
    const weight = weights[cell]!;
    sum += weight * n[cell]!;
    squares += weight * weight * n[cell]!;
    agreed += weight * agree[cell]!;
  }
  if (squares === 0) return null;
  const effectiveVotes = (sum * sum) / squares;
  // Weighted sums may exceed each other by rounding.
  const support = agreed < sum ? agreed / sum : 1;
  const bounds = shareBounds(support * effectiveVotes, effectiveVotes);
  return { support, effectiveVotes, ...bounds, verdict: verdictOf(bounds, effectiveVotes, rules) };
}

function verdictOf(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  votes: number,
  { threshold, minimumVotes }: WeightRules,
): WeightedSupport['verdict'] {
  if (votes < minimumVotes) return 'unclear';
  return lower >= threshold ? 'above' : upper <= threshold ? 'below' : 'unclear';
}
