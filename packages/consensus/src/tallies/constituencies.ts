import type { OpinionGroups } from '../groups';
import { compareByCodeUnit } from '../matrix';

/** Everybody, a party, an opinion group, a party within a group, a sector, a tier of verification. */
export type ConstituencyKind = 'all' | 'party' | 'group' | 'partyGroup' | 'sector' | 'tier';

/** People whose votes are counted together. */
export interface Constituency {
  readonly kind: ConstituencyKind;
  /** Code of the party, sector or tier, label of the group, 'party × group' for a crossing; 'all' for everybody. */
  readonly name: string;
}

/** The constituencies of one kind, with the place in `names` of each row of the matrix; −1 for a row in none of them. */
export interface Division {
  readonly kind: ConstituencyKind;
  readonly names: readonly string[];
  readonly placeOf: Int16Array;
}

/** Everybody as one constituency. */
export function everybody(people: number): Division {
  return { kind: 'all', names: ['all'], placeOf: new Int16Array(people) };
}

/** Opinion groups as constituencies. */
export function byGroup(groups: OpinionGroups): Division {
  return { kind: 'group', names: groups.labels, placeOf: Int16Array.from(groups.groupOf) };
}

/** Every party within every group: place = party · groups + group; −1 for who has no party or no group. */
export function byCrossing(parties: Division, groups: Division): Division {
  const names = parties.names.flatMap((party) => groups.names.map((group) => crossingName(party, group)));
  const placeOf = new Int16Array(parties.placeOf.length);
  for (let row = 0; row < placeOf.length; row++) {
    const party = parties.placeOf[row]!;
    const group = groups.placeOf[row]!;
    placeOf[row] = party < 0 || group < 0 ? -1 : party * groups.names.length + group;
  }
  return { kind: 'partyGroup', names, placeOf };
}

/** Name of the people of a party who are in a group. */
export function crossingName(party: string, group: string): string {
  return `${party} × ${group}`;
}

/**
 * Constituencies by an attribute of people.
 * @param nameOf the party (sector, tier) of each row, null for none
 * @param listed names that are constituencies even without a single voter; others follow from the people
 */
export function byAttribute(
  kind: 'party' | 'sector' | 'tier',
  people: number,
  nameOf: (row: number) => string | null,
  listed: readonly string[] = [],
): Division {
  const met = new Map<string, number>();
  for (const name of listed) numberOf(met, name);
  const placeOf = new Int16Array(people);
  for (let row = 0; row < people; row++) {
    const name = nameOf(row);
    placeOf[row] = name === null ? -1 : numberOf(met, name);
  }
  const names = [...met.keys()].sort(compareByCodeUnit);
  const sorted = Int16Array.from(met.keys(), (name) => names.indexOf(name));
  for (let row = 0; row < people; row++) if (placeOf[row]! >= 0) placeOf[row] = sorted[placeOf[row]!]!;
  return { kind, names, placeOf };
}

/** Names are numbered as they are met. */
function numberOf(met: Map<string, number>, name: string): number {
  const number = met.get(name) ?? met.size;
  if (number === met.size) met.set(name, number);
  return number;
}
