import { compareByCodeUnit } from '../matrix';

/** What is known of a population by an attribute of people, and from where. Part of the round's rules. */
export interface Margin {
  readonly attribute: 'party' | 'sector';
  /** Where the shares are from, in words and with a date: a margin without a source is none. */
  readonly source: string;
  /** Share of each category, in [0, 1]; they sum to 1. */
  readonly shares: Readonly<Record<string, number>>;
}

/** A margin as the people who are there allow it. */
export interface Target {
  /** Share to reach of each category with people, by place; null where the margin says nothing of it and the share stays as it is. */
  readonly shares: readonly number[];
  /** Categories of the margin that nobody is in: no weight can make up for them. */
  readonly unmet: readonly string[];
  /** People whose category the margin does not list, or who have none. */
  readonly unlisted: number;
}

/** Throws unless a margin can be raked to. @throws RangeError naming what is wrong */
export function checkMargin({ attribute, source, shares }: Margin): void {
  if (source.trim() === '') throw new RangeError(`The margin of ${attribute} names no source.`);
  let sum = 0;
  for (const [name, share] of Object.entries(shares)) {
    if (!(share >= 0 && share <= 1))
      throw new RangeError(`The share of ${name} in the margin of ${attribute} is not between 0 and 1.`);
    sum += share;
  }
  if (!(Math.abs(sum - 1) <= 1e-6))
    throw new RangeError(`The shares in the margin of ${attribute} do not sum to 1.`);
}

/**
 * The shares to reach. People of no listed category keep the share they have; the others share the rest in the proportions of the
 * margin, among the categories that somebody is in.
 * @param people people by category, in the order of `names`, and last those who have none
 */
export function targetOf(margin: Margin, names: readonly string[], people: ArrayLike<number>): Target {
  const places = Array.from(people, (_, place) => place);
  const everybody = places.reduce((sum, place) => sum + people[place]!, 0);
  const listed = places.map((place) => {
    const share = place < names.length ? margin.shares[names[place]!] : undefined;
    return people[place]! > 0 && share !== undefined ? share : null;
  });
  const unlisted = places.reduce((sum, place) => (listed[place] === null ? sum + people[place]! : sum), 0);
  const known = listed.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const rest = everybody === 0 ? 0 : (everybody - unlisted) / everybody;
  return {
    shares: listed.map((share, place) =>
      share !== null && known > 0 ? (share / known) * rest : everybody === 0 ? 0 : people[place]! / everybody,
    ),
    unmet: Object.keys(margin.shares)
      .filter((name) => margin.shares[name]! > 0 && !((people[names.indexOf(name)] ?? 0) > 0))
      .sort(compareByCodeUnit),
    unlisted,
  };
}
