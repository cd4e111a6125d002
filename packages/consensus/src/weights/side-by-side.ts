import { shareBounds } from '../bounds';
import type { ItemStatus } from '../concurrence';
import type { BallotCell, BallotCells } from './ballot-cells';

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
 * @param ballots counts by party × sector × group
 * @param shape number of parties, groups and items
 * @param raked weight of each cell; null where there is none to use
 */
export function sideBySide(
  ballots: BallotCells,
  shape: { readonly parties: number; readonly groups: number; readonly items: number },
  raked: Float64Array | null,
  statuses: readonly ItemStatus[],
  rules: WeightRules,
): SideBySide[] {
  const even = new Float64Array(ballots.cells.length).fill(1);
  return statuses.map((status, item): SideBySide => {
    const equal = equalPartyWeights(ballots, shape, item);
    const of = (weights: Float64Array | null) =>
      weights && weightedSupport(ballots, shape.items, item, weights, everyCell, rules);
    const all = { raw: of(even), equalParties: of(equal), raked: of(raked) };
    const verdicts = Object.values(all).flatMap((support) => support?.verdict ?? []);
    const differs = verdicts.some((verdict) => verdict !== verdicts[0]);
    const falls = () =>
      [equal, raked].some((weights) => weights && !isAboveEverywhere(ballots, shape, item, weights, rules));
    return { ...all, dependsOnWeights: differs || (status.kind === 'concurrent' && falls()) };
  });
}

const everyCell = () => true;

/** 1 / votes of the party on the item: each party sums to 1, and people of no party to 0. */
function equalPartyWeights(
  { cells, n }: BallotCells,
  { parties, items }: { readonly parties: number; readonly items: number },
  item: number,
): Float64Array | null {
  const votes = new Float64Array(parties);
  cells.forEach(({ party }, cell) => {
    if (party >= 0) votes[party]! += n[cell * items + item]!;
  });
  if (parties === 0 || votes.includes(0)) return null;
  return Float64Array.from(cells, ({ party }) => (party < 0 ? 0 : 1 / votes[party]!));
}

function weightedSupport(
  { cells, agree, n }: BallotCells,
  items: number,
  item: number,
  weights: Float64Array,
  counts: (cell: BallotCell) => boolean,
  rules: WeightRules,
): WeightedSupport | null {
  let sum = 0;
  let squares = 0;
  let agreed = 0;
  cells.forEach((cell, i) => {
    const at = i * items + item;
    if (n[at] === 0 || !counts(cell)) return;
    const weight = weights[i]!;
    sum += weight * n[at]!;
    squares += weight * weight * n[at]!;
    agreed += weight * agree[at]!;
  });
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

function isAboveEverywhere(
  ballots: BallotCells,
  { parties, groups, items }: { readonly parties: number; readonly groups: number; readonly items: number },
  item: number,
  weights: Float64Array,
  rules: WeightRules,
): boolean {
  const isAbove = (counts: (cell: BallotCell) => boolean) =>
    weightedSupport(ballots, items, item, weights, counts, rules)?.verdict === 'above';
  for (let party = 0; party < parties; party++) if (!isAbove((cell) => cell.party === party)) return false;
  for (let group = 0; group < groups; group++) if (!isAbove((cell) => cell.group === group)) return false;
  return true;
}
