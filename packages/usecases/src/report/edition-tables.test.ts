import type { Choice, ReportItem } from '@parley/consensus/report';
import type { Movement, PublishedTable } from '@parley/consensus/suppression';
import { tally } from '@parley/consensus/tallies';
import type { PastVote } from '@parley/db/report';
import { type PassReason, type PassReasonTally, passReasons } from '@parley/domain/vote';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EarlierEdition, publishTables } from './edition-tables';
import { MATTERS, publishText, REASON, textTables } from './text-table';

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
type Ballot = {
  choice: Choice | null;
  matters: boolean;
  passReason: PassReason | null;
  group: 'A' | 'B' | null;
};
type Week = readonly Ballot[];

const ballot = fc.record({
  choice: fc.constantFrom<Choice | null>('agree', 'disagree', 'pass', 'pass', null),
  matters: fc.boolean(),
  passReason: fc.constantFrom<PassReason | null>('unclear', 'neither', null),
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

const cellOf = (kind: string, i: number, { choice, group, matters, passReason }: Ballot): string | null => {
  if (kind === REASON) return choice === 'pass' ? passReason : null;
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
  const matters = count((i, one) => cellOf(MATTERS, i, one) === MATTERS);
  const reasons = passReasons.map((reason) => [
    reason,
    count((i, one) => cellOf(REASON, i, one) === reason).n,
  ]);
  return { item, matters, passReasons: Object.fromEntries(reasons) as PassReasonTally };
}

/** By the definition: everybody is a movement of their own. */
function publishByDefinition(year: readonly Week[]): PublishedTable[] {
  const published: PublishedTable[] = [];
  year.forEach((week, at) => {
    const { item, ...beside } = countedIn(week);
    const full = textTables(item, beside, rules);
    const kinds = [...full.votes.divisions, ...full.passes.divisions].map(({ kind }) => kind);
    // Why people passed is asked of who passed alone.
    const choiceIn = (kind: string, { choice }: Ballot) =>
      kind === REASON && choice !== 'pass' ? null : choice;
    const moved = (kind: string, before: Week): Movement[] =>
      week.map((one, i) => ({
        from: before[i]!.choice && cellOf(kind, i, before[i]!),
        was: choiceIn(kind, before[i]!),
        to: one.choice && cellOf(kind, i, one),
        is: choiceIn(kind, one),
        people: 1,
      }));
    const earlier = published.map((table, e) => ({
      edition: e + 1,
      published: table,
      movements: Object.fromEntries(kinds.map((kind) => [kind, moved(kind, year[e]!)])),
    }));
    published.push(publishText(full, at + 1, earlier));
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
        const isSame =
          before?.choice === now.choice &&
          before.matters === now.matters &&
          before.passReason === now.passReason;
        if (isSame || (before === undefined && now.choice === null)) return [];
        const { choice, matters } = now;
        const passReason = choice === 'pass' ? now.passReason : null;
        const edition = e === at ? null : e + 1;
        const past = { itemId: 'item', participantId: id, choice, matters, passReason, edition };
        return [past as unknown as PastVote];
      }),
    );
    const groupOf = new Map(people.flatMap(({ id }, i) => (week[i]!.group ? [[id, week[i]!.group!]] : [])));
    const { item, matters, passReasons } = countedIn(week);
    const beside = { matters: { item: matters }, passReasons: { item: passReasons } };
    const room = { items: [item], beside, participants: people, groupOf, history };
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

/** Who passed and is counted in a union of what an edition tells: reasons that it shows, and all others who passed. */
function toldOf(week: Week, { all, divisions }: PublishedTable, edition: number) {
  if (all?.edition !== edition) return { isFresh: false, sets: [] };
  const shown = Object.keys(divisions[REASON]!).filter((key) => divisions[REASON]![key]?.edition === edition);
  const partOf = (one: Ballot) => (one.choice === 'pass' ? shown.indexOf(one.passReason ?? '') + 1 : -1);
  const sets = Array.from({ length: 2 ** (shown.length + 1) - 1 }, (_, i) =>
    week.map((one) => partOf(one) >= 0 && (((i + 1) >> partOf(one)) & 1) === 1),
  );
  return { isFresh: shown.length > 0, sets };
}

/** A text that hardly anybody is against: most pass. */
const unsureWeeks = weeks.map((year) =>
  year.map((week) =>
    week.map((one): Ballot => (one.choice === 'disagree' ? { ...one, choice: 'pass' } : one)),
  ),
);

test('no reason to pass, and no difference of reasons between two editions, tells of few people', async () => {
  const k = rules.suppressionK;
  const isFew = (people: number, least: number) => people > 0 && people < least;
  let renewed = 0;
  await fc.assert(
    fc.asyncProperty(unsureWeeks, async (year) => {
      const published = await publishFromLog(year);
      const told = year.map((week, at) => toldOf(week, published[at]!, at + 1));
      for (const [later, { isFresh, sets }] of told.entries()) {
        if (!isFresh) continue;
        if (later > 0) renewed++;
        for (const after of sets) {
          expect(isFew(after.filter(Boolean).length, k)).toBe(false);
          for (const before of told.slice(0, later).flatMap((one) => one.sets)) {
            const came = after.filter((is, i) => is && !before[i]).length;
            const went = before.filter((was, i) => was && !after[i]).length;
            expect(isFew(came + went, came === 0 || went === 0 ? 2 * k : k)).toBe(false);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(renewed).toBeGreaterThan(5);
});
