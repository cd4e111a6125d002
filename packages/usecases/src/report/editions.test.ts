import { randomUUID } from 'node:crypto';
import { makeAgreement, makeRound, makeStatement, makeVoter, useTestDb } from '@parley/db/testing';
import { saveVote } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { Choice, PassReason } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { computeHere } from './compute';
import { findReport } from './find-report';
import { recomputeReport } from './recompute-report';

const world = useTestDb();
const week = (number: number) => new Date(Date.UTC(2026, 10, 1 + 7 * number));
const at = (now: Date) => ({ db: world.db, now: () => now, computeReport: computeHere });

type Item = Id<'item'>;

/** A round with statements whose first edition is due after a week. */
async function room(statements: number, options: Parameters<typeof makeRound>[2] = {}) {
  const agreementId = await makeAgreement(world.db);
  const slug = `room-${randomUUID()}`;
  const roundId = await makeRound(world.db, agreementId, { slug, opensAt: week(0), ...options });
  const items: Item[] = [];
  for (let i = 0; i < statements; i += 1) items.push((await makeStatement(world.db, roundId)).itemId);
  const voters = (partyCode: string, count: number, choices: (i: number) => [Item, Choice][]) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        makeVoter(world.db, agreementId, roundId, { partyCode, choices: choices(i) }),
      ),
    );
  const change = (participantId: Id<'participant'>, itemId: Item, choice: Choice, matters = false) =>
    world.db.transaction((tx) =>
      saveVote(
        tx,
        { participantId, itemId, roundId, choice, matters, counts: true, versionHash: null, language: null },
        { operationId: randomUUID(), happenedAt: new Date() },
      ),
    );
  const give = (participantId: Id<'participant'>, itemId: Item, passReason: PassReason) =>
    world.sql`
      with said as (
        update votes set pass_reason = ${passReason}
        where participant_id = ${participantId} and item_id = ${itemId} returning *
      )
      insert into vote_events (round_id, participant_id, item_id, kind, choice, counts, pass_reason, operation_id, happened_at)
      select round_id, participant_id, item_id, 'reason', choice, counts, pass_reason, gen_random_uuid(), now() from said`;
  const freeze = async (number: number) => {
    expect(await recomputeReport(at(week(number)), roundId)).toBe(number);
    return (await findReport(at(week(number)), slug)).report;
  };
  return { roundId, slug, items, voters, change, give, freeze };
}

test('a cell that one person changed stays as the edition before showed it, and is renewed once many have', async () => {
  const { items, voters, change, freeze } = await room(1);
  const [item] = items as [Item];
  const half = (i: number): [Item, Choice][] => [[item, i % 2 === 0 ? 'agree' : 'disagree']];
  const [canadians] = await Promise.all([
    voters('CA', 20, half),
    voters('MX', 20, half),
    voters('US', 20, half),
  ]);
  const first = (await freeze(1)).items[0]!;
  expect([first.all, first.parties.CA]).toMatchObject([{ agree: 30, n: 60 }, { agree: 10 }]);
  expect(first.all).not.toHaveProperty('edition');
  expect(first.tiers).toMatchObject({ email: { agree: 30, n: 60 } });

  await change(canadians[0]!, item, 'disagree');
  const second = (await freeze(2)).items[0]!;
  expect([second.all, second.parties.CA, second.tiers.email]).toEqual([
    { ...first.all, edition: 1 },
    { ...first.parties.CA, edition: 1 },
    { ...first.tiers.email, edition: 1 },
  ]);
  expect([second.weights, second.survives]).toEqual([null, null]);

  for (const canadian of canadians.slice(1, 13)) await change(canadian, item, 'pass');
  const third = (await freeze(3)).items[0]!;
  expect(third.all).toMatchObject({ agree: 23, pass: 12, n: 60 });
  expect(third.all).not.toHaveProperty('edition');
});

test('why people passed is told by the edition that enough said it in, and stays so until many others have', async () => {
  const { items, voters, give, freeze } = await room(1);
  const [item] = items as [Item];
  const people = await voters('CA', 40, (i) => [[item, i < 32 ? 'pass' : 'agree']]);
  for (const person of people.slice(0, 10)) await give(person, item, 'unclear');
  for (const person of people.slice(10, 14)) await give(person, item, 'neither');
  const reasonsOf = async (number: number) => (await freeze(number)).items[0]!.passReasons;
  const first = await reasonsOf(1);
  expect(first).toMatchObject({ unclear: { people: 10 }, neither: null, 'more-facts': null });
  expect(first.unclear).not.toHaveProperty('edition');

  await give(people[14]!, item, 'unclear');
  expect((await reasonsOf(2)).unclear).toEqual({ people: 10, edition: 1 });

  for (const person of people.slice(15, 25)) await give(person, item, 'unclear');
  expect((await reasonsOf(3)).unclear).toEqual({ people: 21 });
});

test('after an edition that knew no tiers they stand where its total is renewed, and nowhere else', async () => {
  const { roundId, slug, items, voters, change, freeze } = await room(2);
  const [moved, stayed] = items as [Item, Item];
  const people = await voters('CA', 40, (i) =>
    items.map((item) => [item, i % 2 === 0 ? 'agree' : 'disagree']),
  );
  expect(await recomputeReport(at(week(1)), roundId)).toBe(1);
  // As it would be kept, had it been frozen before tiers were known.
  await world.sql`update reports set
    tables = (select jsonb_object_agg(key, value #- '{divisions,tier}') from jsonb_each(tables)),
    result = jsonb_set(result, '{report,constituencies}', jsonb_path_query_array(result, '$.report.constituencies[*] ? (@.kind != "tier")'))
    where round_id = ${roundId} and edition = 1`;

  for (const person of people.slice(0, 12)) await change(person, moved, 'pass');
  await change(people[0]!, stayed, 'pass');
  const second = await freeze(2);
  const of = (id: Item) => second.items.find((item) => item.id === id)!;
  expect(of(moved).tiers.email).toMatchObject({ pass: 12, n: 40 });
  expect([of(stayed).all?.edition, of(stayed).tiers.email]).toEqual([1, null]);
  expect(second.tiers).toEqual([{ tier: 'email', people: 40, votes: null }]);
  const first = (await findReport(at(week(2)), slug, 1)).report;
  expect([first.tiers, first.items.map(({ tiers }) => tiers)]).toEqual([[], [{}, {}]]);
});

test('what changed since the edition before is told with its causes, of few people without', async () => {
  const { roundId, items, voters, change, freeze } = await room(3);
  const [one, two, gone] = items as [Item, Item, Item];
  const agreeTo =
    (...some: Item[]) =>
    (): [Item, Choice][] =>
      some.map((item) => [item, 'agree']);
  const firstVoters = await voters('CA', 30, agreeTo(one, two, gone));
  expect((await freeze(1)).change).toBeNull();

  for (const voter of firstVoters.slice(0, 12)) await change(voter, one, 'disagree');
  await voters('CA', 12, agreeTo(one));
  await change(firstVoters[0]!, two, 'disagree');
  await voters('CA', 12, agreeTo(two));
  await world.sql`update items set state = 'removed' where id = ${gone}`;
  const { change: changed } = await freeze(2);

  expect(changed).toMatchObject({ since: 1, arrived: [], left: [{ itemId: gone, cause: 'moderation' }] });
  const supportOf = (id: Item) => changed?.items.find(({ itemId }) => itemId === id)?.support;
  const told = supportOf(one);
  expect(told).toMatchObject({ before: 1, after: 30 / 42 });
  const { parts } = told!;
  expect(parts!['changed votes']).toBeLessThan(0);
  expect(parts!['new voters']).toBeGreaterThan(0);
  expect(Object.values(parts!).reduce((sum, part) => sum + part, 0)).toBeCloseTo(30 / 42 - 1, 9);
  expect(supportOf(two)?.parts ?? null).toBeNull();
  const [removed] = await world.sql`select count(*)::int as n from reports where round_id = ${roundId}`;
  expect(removed?.n).toBe(3);
});

test('groups keep their labels from edition to edition, whichever is larger, and say where they come from', async () => {
  const { items, voters, freeze } = await room(8);
  const camp =
    (side: 0 | 1) =>
    (i: number): [Item, Choice][] =>
      items.map((item, at) => [
        item,
        (at + i) % 9 === 0 ? 'pass' : at < 4 === (side === 0) ? 'agree' : 'disagree',
      ]);
  const [first] = await Promise.all([voters('CA', 22, camp(0)), voters('MX', 18, camp(1))]);
  const before = await freeze(1);
  expect(before.groups.k).toBe(2);
  await voters('MX', 30, camp(1));
  const after = await freeze(2);
  const labelled = await world.sql<{ label: string; edition: number; party: string; n: number }[]>`
    select m.label, r.edition, p.party_code as party, count(*)::int as n
    from group_members m join reports r on r.id = m.report_id join participants p on p.id = m.participant_id
    where p.round_id = (select round_id from participants where id = ${first[0]!})
    group by 1, 2, 3 order by 2, 1`;
  expect(labelled).toEqual([
    { label: 'A', edition: 1, party: 'CA', n: 22 },
    { label: 'B', edition: 1, party: 'MX', n: 18 },
    { label: 'A', edition: 2, party: 'CA', n: 22 },
    { label: 'B', edition: 2, party: 'MX', n: 48 },
  ]);
  expect(after.groups.lineage).toEqual({
    groups: [
      { label: 'A', kind: 'continues' },
      { label: 'B', kind: 'continues' },
    ],
    ended: [],
  });
  expect(after.groups.parties?.coincide).toBe(true);
});

test('what the rules and the voters say beside the votes stands in the report: margins, who might vote, what matters, final', async () => {
  const source = 'Census of 2021';
  const margins = [{ attribute: 'party' as const, source, shares: { CA: 0.2, MX: 0.3, US: 0.5 } }];
  const { items, voters, change, freeze } = await room(1, {
    state: 'closed',
    rules: { margins, eligible: { CA: 1000 } },
  });
  const [item] = items as [Item];
  const half = (i: number): [Item, Choice][] => [[item, i % 2 === 0 ? 'agree' : 'disagree']];
  const [canadians] = await Promise.all([
    voters('CA', 20, half),
    voters('MX', 20, half),
    voters('US', 20, half),
  ]);
  for (const [i, voter] of canadians.slice(0, 15).entries()) {
    await change(voter, item, i % 2 === 0 ? 'agree' : 'disagree', true);
  }
  const report = await freeze(1);
  expect(report.final).toBe(true);
  expect(report.weighting?.margins).toEqual([{ attribute: 'party', source }]);
  expect(report.parties.map(({ code, eligible }) => [code, eligible])).toEqual([
    ['CA', 1000],
    ['MX', null],
    ['US', null],
  ]);
  expect(report.items[0]?.mattersTo).toBeCloseTo(15 / 60, 12);
});
