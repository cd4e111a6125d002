import type { Counts } from '../tallies';

/** Share of a party's or sector's voters that makes a losing position or a reservation one to attach, unless the rules say otherwise. */
export const MINORITY_SHARE = 0.25;

/** Counts of an item in one party or sector. */
export interface MinorityCell extends Counts {
  readonly kind: 'party' | 'sector';
  readonly name: string;
  /** People of it who voted with a reservation in words; 0 where none are given. */
  readonly reservations: number;
}

/** What has to stand beside an item wherever its result does. */
export interface MinorityPosition {
  readonly kind: 'party' | 'sector';
  readonly name: string;
  /** A losing side of the vote, or a reservation made with it. */
  readonly position: 'agree' | 'disagree' | 'reservation';
  readonly people: number;
  readonly votes: number;
  /** people / votes, at least the share that the rules ask. */
  readonly share: number;
}

export interface MinorityRules {
  readonly minimumVotes: number;
  /** In (0, 1]. */
  readonly minorityShare: number;
}

/**
 * The positions that are attached to an item: in any party or sector with the fewest votes that the rules ask, the side that loses over
 * everybody, and any reservation, held by at least the minority share of those who voted there. Never left out for being inconvenient:
 * the list is complete. Passing takes no side. Where agree and disagree are level over everybody, neither wins, and both are attached.
 * @param all counts over everybody
 * @returns in the order of the cells, a reservation after the side
 */
export function minorityPositions(
  all: Counts,
  cells: readonly MinorityCell[],
  { minimumVotes, minorityShare }: MinorityRules,
): MinorityPosition[] {
  const sides = losingSides(all);
  const positions: MinorityPosition[] = [];
  for (const cell of cells) {
    if (cell.n < minimumVotes || cell.n === 0) continue;
    for (const position of [...sides, 'reservation'] as const) {
      const people = position === 'reservation' ? cell.reservations : cell[position];
      if (people === 0 || people < minorityShare * cell.n) continue;
      const { kind, name, n } = cell;
      positions.push({ kind, name, position, people, votes: n, share: people / n });
    }
  }
  return positions;
}

function losingSides({ agree, disagree }: Counts): ('agree' | 'disagree')[] {
  if (agree > disagree) return ['disagree'];
  return agree < disagree ? ['agree'] : ['agree', 'disagree'];
}
