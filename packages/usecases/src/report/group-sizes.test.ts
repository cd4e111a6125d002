import type { PublishedTable } from '@parley/consensus/suppression';
import { crossingName } from '@parley/consensus/tallies';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EarlierEdition } from './edition-tables';
import { earlierSizes, GROUP_SIZES, groupSizes, publishSizes } from './group-sizes';

const rules = { suppressionK: 5, suppressionKFine: 11 };
const labels = ['A', 'B', 'C'] as const;
const codes = ['CA', 'MX'] as const;
const people = Array.from({ length: 140 }, (_, i) => ({ id: `p${i}`, partyCode: codes[i % 2]! }));

/** In which group each person is in one week; null for who has not come, has left or is in none. */
type Week = readonly (string | null)[];

const group = fc.constantFrom<string | null>(...labels, null);
/** Each week some come, go or move: mostly few, now and then many. */
const weeks = fc
  .tuple(
    fc.array(group, { minLength: people.length, maxLength: people.length }),
    fc.array(fc.array(fc.tuple(fc.nat({ max: people.length - 1 }), group), { maxLength: 30 }), {
      minLength: 2,
      maxLength: 6,
    }),
  )
  .map(([first, changes]) => {
    const year: Week[] = [first];
    for (const some of changes) {
      const week = [...year.at(-1)!];
      for (const [i, next] of some) week[i] = next;
      year.push(week);
    }
    return year;
  });

const cellOf = (kind: string, week: Week, i: number) =>
  week[i] == null ? null : kind === 'group' ? week[i] : crossingName(people[i]!.partyCode, week[i]);

function sizesOf(week: Week) {
  const named = <K extends string>(
    kind: K,
    names: readonly string[],
    is: (i: number, name: string) => boolean,
  ) => names.map((name) => ({ kind, name, people: people.filter((_, i) => is(i, name)).length }));
  const crossings = codes.flatMap((code) => labels.map((label) => crossingName(code, label)));
  const all = [
    ...named('group', labels, (i, name) => cellOf('group', week, i) === name),
    ...named('party', codes, (i, name) => people[i]!.partyCode === name),
    ...named('partyGroup', crossings, (i, name) => cellOf('partyGroup', week, i) === name),
  ];
  return groupSizes(all, people.length, rules);
}

function publish(year: readonly Week[], remembers: boolean): PublishedTable[] {
  const earlier: EarlierEdition[] = [];
  year.forEach((week, at) => {
    const members = people.flatMap(({ id }, i) => (week[i] == null ? [] : [[id, week[i]] as const]));
    const groupOf = new Map(members);
    const before = remembers ? earlier.flatMap((one) => earlierSizes(one, groupOf, people) ?? []) : [];
    const table = publishSizes(sizesOf(week), at + 1, before);
    earlier.push({ edition: at + 1, tables: { [GROUP_SIZES]: table }, groupOf });
  });
  return earlier.map(({ tables }) => tables[GROUP_SIZES]!);
}

/** Who is in a union of cells of which an edition tells the number: groups, or groups by party; all parties of a group are the group. */
type Told = { kind: string; has: readonly boolean[] };

function toldSets(week: Week, table: PublishedTable, edition: number): Told[] {
  const told = (kind: string) =>
    Object.entries(table.divisions[kind] ?? {}).flatMap(([key, cell]) =>
      cell?.edition === edition ? [key] : [],
    );
  const union = (kind: string, cells: readonly string[]) =>
    people.map((_, i) => cells.includes(cellOf(kind, week, i) ?? ''));
  const crossings = told('partyGroup');
  const whole = labels.filter((label) =>
    codes.every((code) => crossings.includes(crossingName(code, label))),
  );
  return [
    ...subsets(told('group')).map((cells) => ({ kind: 'group', has: union('group', cells) })),
    ...subsets(whole).map((cells) => ({ kind: 'group', has: union('group', cells) })),
    ...subsets(crossings).map((cells) => ({ kind: 'partyGroup', has: union('partyGroup', cells) })),
  ];
}

const subsets = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: 2 ** list.length - 1 }, (_, set) => list.filter((_, at) => ((set + 1) >> at) & 1));

/** How many pairs of editions tell, subtracted, of so few people that one who is known to have come may be found among them. */
function fewBetween(year: readonly Week[], published: readonly PublishedTable[]): number {
  const sets = year.map((week, at) => toldSets(week, published[at]!, at + 1));
  let found = 0;
  for (const [later, after] of sets.entries()) {
    for (const before of sets.slice(0, later)) {
      for (const one of before) {
        for (const other of after.filter(({ kind }) => kind === one.kind)) {
          const came = other.has.filter((is, i) => is && !one.has[i]).length;
          const went = one.has.filter((was, i) => was && !other.has[i]).length;
          const few = came === 0 || went === 0 ? 2 * rules.suppressionK : rules.suppressionK;
          if (came + went > 0 && came + went < few) found++;
        }
      }
    }
  }
  return found;
}

test('no subtraction of the sizes of groups, or of their countries, between two editions tells of few people', () => {
  let renewed = 0;
  fc.assert(
    fc.property(weeks, (year) => {
      const published = publish(year, true);
      expect(fewBetween(year, published)).toBe(0);
      for (const [at, { divisions }] of published.entries()) {
        if (at > 0 && Object.values(divisions.group ?? {}).some((cell) => cell?.edition === at + 1))
          renewed++;
      }
    }),
    { numRuns: 30 },
  );
  expect(renewed).toBeGreaterThan(5);
});

test('the attacker is able: editions without memory are told from each other', () => {
  const found = fc
    .sample(weeks, { numRuns: 4, seed: 1 })
    .map((year) => fewBetween(year, publish(year, false)));
  expect(Math.max(...found)).toBeGreaterThan(0);
});

test('who was erased since counts as gone, also where nothing of them is left', () => {
  const week: Week = people.map((_, i) => labels[i % 3]!);
  const groupOf = new Map(people.map(({ id }, i) => [id, week[i]!]));
  const first = { [GROUP_SIZES]: publishSizes(sizesOf(week), 1, []) };
  expect(first[GROUP_SIZES].divisions.group?.A?.counts.agree).toBe(47);
  // Three people of A are erased: no table knows them any more.
  const isErased = (i: number) => i === 0 || i === 3 || i === 6;
  const left = people.filter((_, i) => !isErased(i));
  const known = new Map(left.map(({ id }) => [id, groupOf.get(id)!]));
  const before = earlierSizes({ edition: 1, tables: first, groupOf: known }, known, left);
  const sizes = sizesOf(week.map((label, i) => (isErased(i) ? null : label)));
  expect(publishSizes(sizes, 2, [before!]).divisions.group).toEqual(first[GROUP_SIZES]!.divisions.group);
});
