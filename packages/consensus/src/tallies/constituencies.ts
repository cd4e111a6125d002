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
 * @param attribute the party (sector, tier) of each row, null for none
 * @param listed names that are constituencies even without a single voter; others follow from the people
 */
export function byAttribute(
  kind: 'party' | 'sector' | 'tier',
  attribute: readonly (string | null)[],
  listed: readonly string[] = [],
): Division {
  const known = new Set(listed);
  for (const name of attribute) if (name !== null) known.add(name);
  const names = [...known].sort(compareByCodeUnit);
  const place = new Map(names.map((name, i) => [name, i]));
  const placeOf = new Int16Array(attribute.length);
  for (let row = 0; row < attribute.length; row++) {
    const name = attribute[row]!;
    placeOf[row] = name === null ? -1 : place.get(name)!;
  }
  return { kind, names, placeOf };
}
