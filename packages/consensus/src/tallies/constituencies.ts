import type { OpinionGroups } from '../groups';
import { compareByCodeUnit } from '../matrix';

/** Everybody, the people of a party or of a sector, or an opinion group. */
export type ConstituencyKind = 'all' | 'party' | 'group' | 'sector';

/** People whose votes are counted together. */
export interface Constituency {
  readonly kind: ConstituencyKind;
  /** Code of the party or sector, label of the group; 'all' for everybody. */
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

/**
 * Constituencies by an attribute of people.
 * @param attribute the party (or sector) of each row, null for none
 * @param listed names that are constituencies even without a single voter; others follow from the people
 */
export function byAttribute(
  kind: 'party' | 'sector',
  attribute: readonly (string | null)[],
  listed: readonly string[] = [],
): Division {
  const names = [...new Set([...listed, ...attribute.filter((name) => name !== null)])].sort(
    compareByCodeUnit,
  );
  const place = new Map(names.map((name, i) => [name, i]));
  return {
    kind,
    names,
    placeOf: Int16Array.from(attribute, (name) => (name === null ? -1 : place.get(name)!)),
  };
}
