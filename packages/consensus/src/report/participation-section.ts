import {
  type Participation,
  participation,
  type Settling,
  settling,
  type VotesPerPerson,
  votesPerPerson,
} from '../participation';
import { decidingConstituencies, type Found } from './found';
import type { Supplements } from './supplements';

/** Who took part, how much, and what is missing. People count with a first vote on an item that counts. */
export interface ParticipationSection {
  readonly parties: readonly Participation[];
  /** People by party × sector; every sector that somebody is in, whatever the party. */
  readonly coverage: readonly {
    readonly party: string;
    readonly sectors: readonly { readonly name: string; readonly people: number }[];
  }[];
  readonly votesPerPerson: VotesPerPerson | null;
  readonly settling: readonly Settling[];
}

export function participationSection(found: Found, { eligible }: Supplements): ParticipationSection {
  const { matrix, divisions, concurrence } = found;
  const { party, sector } = divisions;
  const sectors = sector.names.length;
  const people = new Uint32Array(party.names.length);
  const cells = new Uint32Array(party.names.length * sectors);
  const votes = new Uint32Array(matrix.participants.length);
  for (let row = 0; row < votes.length; row++) {
    votes[row] = matrix.rowStart[row + 1]! - matrix.rowStart[row]!;
    const place = party.placeOf[row]!;
    if (place < 0) continue;
    people[place]!++;
    const of = sector.placeOf[row]!;
    if (of >= 0) cells[place * sectors + of]!++;
  }
  return {
    parties: participation(party.names, people, eligible),
    coverage: party.names.map((name, place) => ({
      party: name,
      sectors: sector.names.map((of, at) => ({ name: of, people: cells[place * sectors + at]! })),
    })),
    votesPerPerson: votesPerPerson(votes),
    settling: settling(concurrence.statuses, decidingConstituencies(found)),
  };
}
