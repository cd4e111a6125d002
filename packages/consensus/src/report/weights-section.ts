import {
  type BallotCell,
  type BallotCells,
  ballotCells,
  effectiveNumber,
  type Margin,
  rake,
  type SideBySide,
  sideBySide,
  targetOf,
} from '../weights';
import type { Found } from './found';

/** A margin of the rules and how the people who are there meet it. */
export interface MarginMet {
  readonly attribute: Margin['attribute'];
  readonly source: string;
  /** Categories that nobody is in: no weight makes up for them. */
  readonly unmet: readonly string[];
  /** People of no category that the margin lists; their share stays as it is. */
  readonly unlisted: number;
}

/** How the weights came out. */
export interface RakingTold {
  readonly converged: boolean;
  readonly cap: number;
  /** People whose weight the cap holds down. */
  readonly capped: number;
  /** Largest difference left between a share reached and its margin. */
  readonly largestMiss: number;
  /** Kish's effective number of people. */
  readonly effectivePeople: number;
  /** The weights themselves, by party and sector of the people who are there; null for none. Empty where raking did not converge. */
  readonly weights: readonly PersonWeight[];
}

/** How much one person of a party and sector counts. */
export interface PersonWeight {
  readonly party: string | null;
  /** Null also where no margin is of sectors. */
  readonly sector: string | null;
  readonly weight: number;
}

/** Support raw, by equal parties and raked, side by side. */
export interface WeightsSection {
  /** Empty where the rules give none: there are then no raked figures, and no weights are made up. */
  readonly margins: readonly MarginMet[];
  /** Null without margins. */
  readonly raking: RakingTold | null;
  /** Kish's effective number of people with each party the same weight; null where a party has nobody, or there are none. */
  readonly equalPartiesEffectivePeople: number | null;
  readonly items: readonly (SideBySide & { readonly id: string })[];
}

export function weightsSection(found: Found): WeightsSection {
  const { matrix, divisions, concurrence, rules } = found;
  const ballots = ballotsOf(found);
  const raked = rakedToMargins(found, ballots);
  const shape = {
    parties: divisions.party.names.length,
    groups: divisions.group.names.length,
  };
  const weights = raked?.raking.converged ? raked.weights : null;
  const rows = sideBySide(ballots, shape, weights, concurrence.statuses, rules);
  return {
    margins: raked?.margins ?? [],
    raking: raked?.raking ?? null,
    equalPartiesEffectivePeople: equalParties(ballots.cells, shape.parties),
    items: rows.map((row, item) => ({ id: matrix.items[item]!, ...row })),
  };
}

/** Sectors only where a margin asks for them: without, there are a tenth of the cells. */
function ballotsOf({ matrix, divisions: { party, group, sector }, rules }: Found): BallotCells {
  const bySector = rules.margins.some(({ attribute }) => attribute === 'sector');
  return ballotCells(matrix, party, group, bySector ? sector : null);
}

function rakedToMargins({ divisions, rules }: Found, { cells }: BallotCells) {
  if (rules.margins.length === 0) return null;
  const placeIn = (cell: BallotCell, { attribute }: Margin) =>
    cell[attribute] < 0 ? divisions[attribute].names.length : cell[attribute];
  const targets = rules.margins.map((margin) => {
    const { names } = divisions[margin.attribute];
    const people = new Uint32Array(names.length + 1);
    for (const cell of cells) people[placeIn(cell, margin)]! += cell.people;
    return targetOf(margin, names, people);
  });
  const raking = rake(
    cells.map((cell) => ({ people: cell.people, places: rules.margins.map((one) => placeIn(cell, one)) })),
    targets.map(({ shares }) => shares),
    rules.weightCap,
  );
  const people = cells.map((cell) => cell.people);
  return {
    weights: raking.weights,
    margins: rules.margins.map(({ attribute, source }, i): MarginMet => {
      const { unmet, unlisted } = targets[i]!;
      return { attribute, source, unmet, unlisted };
    }),
    raking: {
      converged: raking.converged,
      cap: rules.weightCap,
      capped: raking.capped,
      largestMiss: raking.largestMiss,
      effectivePeople: effectiveNumber(people, raking.weights),
      weights: raking.converged ? personWeights(cells, raking.weights, divisions) : [],
    },
  };
}

function equalParties(cells: readonly BallotCell[], parties: number): number | null {
  const people = new Float64Array(parties);
  for (const cell of cells) if (cell.party >= 0) people[cell.party]! += cell.people;
  if (parties === 0 || people.includes(0)) return null;
  return effectiveNumber(
    people,
    people.map((number) => 1 / number),
  );
}

/** Groups are no margin: people of one party and sector weigh the same in any. */
function personWeights(
  cells: readonly BallotCell[],
  weights: Float64Array,
  { party, sector }: Found['divisions'],
): PersonWeight[] {
  const isFirst = (cell: BallotCell, at: number) =>
    cells.findIndex((one) => one.party === cell.party && one.sector === cell.sector) === at;
  return cells.flatMap((cell, at) =>
    isFirst(cell, at)
      ? [
          {
            party: party.names[cell.party] ?? null,
            sector: sector.names[cell.sector] ?? null,
            weight: weights[at]!,
          },
        ]
      : [],
  );
}
