import type { Choice } from '../../matrix';
import type { EarlierTable, FullTable, Movement, PublishedTable } from '..';
import { toldUnions } from './attacker';
import { count, drawing, KINDS, type Kind, keysOf, type Voter } from './counted-people';

/** Votes on one item at one edition, by person; null for who has none. */
export type Ballots = readonly (Voter | null)[];

/**
 * A year of one item: each week a few people vote, change their vote or withdraw it; now and then groups are drawn anew, and some
 * or all of their labels change hands.
 */
export function drawYear(seed: number, editions: number, people: number): Ballots[] {
  const { uniform, person, choice } = drawing(seed);
  const pace = 1 + 8 * uniform();
  const places = Array.from({ length: people }, person);
  let ballots: Ballots = places.map((place) => (uniform() < 0.3 ? { place, choice: choice() } : null));
  return Array.from({ length: editions }, () => {
    const regroups = uniform() < 0.15;
    const swaps = regroups && uniform() < 0.5;
    ballots = ballots.map((ballot, i) => {
      const acts = uniform() * people < pace;
      if (ballot === null) return acts ? { place: places[i]!, choice: choice() } : null;
      if (acts && uniform() < 0.2) return null;
      const group = swaps
        ? ({ A: 'B', B: 'A', '': '' }[ballot.place.group] ?? '')
        : regroups && uniform() < 0.03
          ? person().group
          : ballot.place.group;
      return { place: { ...ballot.place, group }, choice: acts ? choice() : ballot.choice };
    });
    return ballots;
  });
}

/** Who moved between two editions, for one kind of cell. */
export function movementsOf(before: Ballots, after: Ballots, kind: Kind): Movement[] {
  const cell = (ballot: Voter | null) =>
    ballot === null || ballot.place[kind] === '' ? null : ballot.place[kind];
  return after.map((ballot, i) => ({
    from: cell(before[i]!),
    was: before[i]?.choice ?? null,
    to: cell(ballot),
    is: ballot?.choice ?? null,
    people: 1,
  }));
}

type Publish = (full: FullTable, edition: number, earlier: readonly EarlierTable[]) => PublishedTable;

/** What is published of a year, edition by edition. */
export function publishYear(year: readonly Ballots[], publish: Publish): PublishedTable[] {
  const published: PublishedTable[] = [];
  year.forEach((ballots, edition) => {
    const earlier = published.map((table, at) => ({
      edition: at,
      published: table,
      movements: Object.fromEntries(KINDS.map((kind) => [kind, movementsOf(year[at]!, ballots, kind)])),
    }));
    published.push(publish(count(ballots.filter((ballot) => ballot !== null)), edition, earlier));
  });
  return published;
}

const CODE: Record<Choice, number> = { agree: 1, disagree: 2, pass: 3 };

/**
 * The attacker who keeps all editions. Each gives the counts of some unions of cells (`toldUnions`); subtracting any union of
 * one edition from any of another leaves the people in whom they differ. Says how often those were few.
 */
export function fewBetweenEditions(
  year: readonly Ballots[],
  published: readonly PublishedTable[],
  kOf: Readonly<Record<Kind, number>>,
): number {
  const unions = year.flatMap((ballots, edition) => {
    const keys = keysOf(count(ballots.filter((ballot) => ballot !== null)));
    return toldUnions({ keys, published: published[edition]!, edition }).map(({ kind, cells }) => ({
      edition,
      kind: kind as Kind,
      isAll: cells.length === keys[kind]!.length,
      content: Uint8Array.from(ballots, (ballot) =>
        ballot !== null && cells.includes(ballot.place[kind as Kind]) ? CODE[ballot.choice] : 0,
      ),
    }));
  });
  let found = 0;
  for (const [i, one] of unions.entries()) {
    for (const other of unions.slice(i + 1)) {
      if (other.kind !== one.kind || other.edition === one.edition) continue;
      const k = one.isAll && other.isAll ? Math.min(...Object.values(kOf)) : kOf[one.kind];
      if (areFew(one.content, other.content, k)) found++;
    }
  }
  return found;
}

function areFew(one: Uint8Array, other: Uint8Array, k: number): boolean {
  let people = 0;
  const kinds = new Set<number>();
  for (let i = 0; i < one.length && people < 2 * k; i++) {
    if (one[i] === other[i]) continue;
    people++;
    kinds.add(4 * one[i]! + other[i]!);
  }
  return people > 0 && (people < k || (people < 2 * k && kinds.size === 1));
}
