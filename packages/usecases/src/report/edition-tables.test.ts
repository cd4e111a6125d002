import type { Choice, ReportItem } from '@parley/consensus/report';
import { type Movement, type PublishedTable, publishTable } from '@parley/consensus/suppression';
import { tally } from '@parley/consensus/tallies';
import type { PastVote } from '@parley/db/report';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EarlierEdition, publishTables } from './edition-tables';
import { fullTable, MATTERS } from './full-table';

const rules = { suppressionK: 5, suppressionKFine: 11 };
const parties = ['CA', 'MX', null];
const sectors = ['labour', 'industry'];
const tiers = ['email', 'email', 'email', 'organisation'];
const people = Array.from({ length: 60 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  partyCode: parties[i % 3]!,
  sectorCode: sectors[i % 2]!,
  tier: tiers[i % 4]!,
}));

/** What somebody thinks of the one text in one week, and in which group they are. */
type Ballot = { choice: Choice | null; matters: boolean; group: 'A' | 'B' | null };
type Week = readonly Ballot[];

const ballot = fc.record({
  choice: fc.constantFrom<Choice | null>('agree', 'disagree', 'pass', null),
  matters: fc.boolean(),
  group: fc.constantFrom<Ballot['group']>('A', 'B', null),
});
/** Each week some change their minds: few, or many. */
const weeks = fc
  .tuple(
    fc.array(ballot, { minLength: people.length, maxLength: people.length }),
    fc.array(fc.array(fc.tuple(fc.nat({ max: people.length - 1 }), ballot), { maxLength: 25 }), {
      minLength: 1,
      maxLength: 5,
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

const cellOf = (kind: string, i: number, { group, matters }: Ballot): string | null => {
  if (kind === 'party') return people[i]!.partyCode;
  if (kind === 'sector') return people[i]!.sectorCode;
  if (kind === 'tier') return people[i]!.tier;
  return kind === 'group' ? group : matters ? MATTERS : null;
};

function countedIn(week: Week) {
  const count = (is: (i: number, one: Ballot) => boolean) => {
    const sum = { agree: 0, disagree: 0, pass: 0, n: 0 };
    week.forEach((one, i) => {
      if (one.choice === null || !is(i, one)) return;
      sum[one.choice] += 1;
      sum.n += 1;
    });
    return tally(sum);
  };
  const named = (kind: string, names: string[]) =>
    names.map((name) => ({ name, ...count((i, one) => cellOf(kind, i, one) === name) }));
  const item = {
    id: 'item',
    all: count(() => true),
    parties: named('party', ['CA', 'MX']),
    groups: named('group', ['A', 'B']),
    sectors: named('sector', sectors),
    tiers: named('tier', ['email', 'organisation']),
  } as unknown as ReportItem;
  return { item, matters: count((i, one) => cellOf(MATTERS, i, one) === MATTERS) };
}

/** By the definition: everybody is a movement of their own. */
function publishByDefinition(year: readonly Week[]): PublishedTable[] {
  const published: PublishedTable[] = [];
  year.forEach((week, at) => {
    const { item, matters } = countedIn(week);
    const full = fullTable(item, matters, rules);
    const moved = (kind: string, before: Week): Movement[] =>
      week.map((one, i) => ({
        from: before[i]!.choice && cellOf(kind, i, before[i]!),
        was: before[i]!.choice,
        to: one.choice && cellOf(kind, i, one),
        is: one.choice,
        people: 1,
      }));
    const earlier = published.map((table, e) => ({
      edition: e + 1,
      published: table,
      movements: Object.fromEntries(full.divisions.map(({ kind }) => [kind, moved(kind, year[e]!)])),
    }));
    published.push(publishTable(full, at + 1, earlier));
  });
  return published;
}

/** The same from what the database keeps: the log of votes, and the groups of each edition. */
async function publishFromLog(year: readonly Week[]): Promise<PublishedTable[]> {
  const earlier: EarlierEdition[] = [];
  for (const [at, week] of year.entries()) {
    const history = people.flatMap(({ id }, i) =>
      year.slice(0, at + 1).flatMap((one, e): PastVote[] => {
        const [now, before] = [one[i]!, year[e - 1]?.[i]];
        const isSame = before?.choice === now.choice && before.matters === now.matters;
        if (isSame || (before === undefined && now.choice === null)) return [];
        const { choice, matters } = now;
        const edition = e === at ? null : e + 1;
        return [{ itemId: 'item', participantId: id, choice, matters, edition } as unknown as PastVote];
      }),
    );
    const groupOf = new Map(people.flatMap(({ id }, i) => (week[i]!.group ? [[id, week[i]!.group!]] : [])));
    const { item, matters } = countedIn(week);
    const room = { items: [item], matters: { item: matters }, participants: people, groupOf, history };
    earlier.push({ edition: at + 1, tables: await publishTables(room, at + 1, earlier, rules), groupOf });
  }
  return earlier.map(({ tables }) => tables.item!);
}

test('what the log of votes lets an edition show is what the definition does, week after week', async () => {
  let renewed = 0;
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(weeks, async (year) => {
      const published = await publishFromLog(year);
      expect(published).toEqual(publishByDefinition(year));
      for (const [at, { all }] of published.entries()) {
        if (at > 0 && all?.edition === at + 1) renewed++;
        if (all !== null && all.edition <= at) kept++;
      }
    }),
    { numRuns: 60 },
  );
  expect(renewed).toBeGreaterThan(10);
  expect(kept).toBeGreaterThan(10);
});
