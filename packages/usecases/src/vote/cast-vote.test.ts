import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDb } from '@parley/db/client';
import {
  makeAgreement,
  makeItem,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { ItemState } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { castVote } from './cast-vote';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const during = () => at('2026-11-01T00:00:00Z');

const vote = (itemId: Id<'item'>, choice: 'agree' | 'disagree' | 'pass' = 'agree') => ({
  itemId,
  choice,
  matters: false,
  operationId: randomUUID() as string,
  language: 'en',
});

async function makeRoom(rules = {}) {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules });
  const { itemId } = await makeStatement(world.db, roundId);
  return { agreementId, roundId, itemId, person: await makePerson(world.db) };
}

const rowsOf = async (itemId: string) => ({
  votes: await world.sql`select * from votes where item_id = ${itemId}`,
  events: await world.sql`select * from vote_events where item_id = ${itemId} order by sequence`,
});

test('voting twice leaves one vote and two events (GHSA-jq7h-44vc-h6qx)', async () => {
  const { itemId, person } = await makeRoom();
  await castVote(during(), person, vote(itemId, 'agree'));
  const answer = await castVote(during(), person, { ...vote(itemId, 'disagree'), matters: true });
  expect(answer).toMatchObject({ choice: 'disagree', matters: true, counts: true });
  const { votes, events } = await rowsOf(itemId);
  expect(votes).toMatchObject([{ choice: 'disagree', matters: true, counts: true }]);
  expect(events.map((event) => event.choice)).toEqual(['agree', 'disagree']);
});

test('an operation asked again is answered from the log, also once the round has closed', async () => {
  const { itemId, person } = await makeRoom();
  const input = vote(itemId, 'pass');
  const first = await castVote(during(), person, input);
  expect(await castVote(at('2031-01-01T00:00:00Z'), person, input)).toEqual(first);
  expect((await rowsOf(itemId)).events).toHaveLength(1);
});

test('an operation id with another choice or another item is a conflict and changes nothing', async () => {
  const { itemId, roundId, person, agreementId } = await makeRoom();
  const { itemId: other } = await makeStatement(world.db, roundId);
  const elsewhere = await makeStatement(world.db, await makeRound(world.db, agreementId));
  const input = vote(itemId, 'agree');
  await castVote(during(), person, input);
  for (const wrong of [
    { ...input, choice: 'disagree' as const },
    { ...input, itemId: other },
    { ...input, itemId: elsewhere.itemId },
  ]) {
    await expect(castVote(during(), person, wrong)).rejects.toThrow('operation-conflict');
  }
  expect((await rowsOf(itemId)).votes).toMatchObject([{ choice: 'agree' }]);
  expect((await rowsOf(other)).events).toEqual([]);
});

test('fifty parallel requests of one operation are one act, and one participant (GHSA-r275-j57c-7mf2)', async () => {
  const { itemId, roundId, person } = await makeRoom();
  const input = vote(itemId);
  const answers = await Promise.all(Array.from({ length: 50 }, () => castVote(during(), person, input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const { votes, events } = await rowsOf(itemId);
  expect([votes.length, events.length]).toEqual([1, 1]);
  expect(await world.sql`select id from participants where round_id = ${roundId}`).toHaveLength(1);
});

test('parallel first votes of one person on different texts all stand, under one participant', async () => {
  const { roundId, person } = await makeRoom();
  const items = await Promise.all(Array.from({ length: 20 }, () => makeStatement(world.db, roundId)));
  await Promise.all(items.map(({ itemId }) => castVote(during(), person, vote(itemId))));
  const votes = await world.sql`select participant_id from votes where round_id = ${roundId}`;
  expect(votes).toHaveLength(20);
  expect(new Set(votes.map((row) => row.participant_id)).size).toBe(1);
});

test('parallel requests of one operation for different items: one is written, the rest are conflicts', async () => {
  const { roundId, person } = await makeRoom();
  const items = await Promise.all(Array.from({ length: 10 }, () => makeStatement(world.db, roundId)));
  const operationId = randomUUID();
  const done = await Promise.allSettled(
    items.map(({ itemId }) => castVote(during(), person, { ...vote(itemId), operationId })),
  );
  expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(await world.sql`select 1 from vote_events where round_id = ${roundId}`).toHaveLength(1);
});

test('party and sector freeze at the first vote of a round', async () => {
  const { agreementId, itemId, roundId, person } = await makeRoom();
  await castVote(during(), person, vote(itemId));
  await world.sql`update people set party_code = 'MX', sector_code = 'individuals' where id = ${person.personId}`;
  const moved = { ...person, partyCode: 'MX', sectorCode: 'individuals' };
  await castVote(during(), moved, vote(itemId, 'disagree'));
  const frozen =
    await world.sql`select party_code, sector_code from participants where round_id = ${roundId}`;
  expect(frozen).toEqual([{ party_code: 'CA', sector_code: 'labour' }]);
  const next = await makeStatement(world.db, await makeRound(world.db, agreementId));
  await castVote(during(), moved, vote(next.itemId));
  const later =
    await world.sql`select p.party_code from participants p join votes v on v.participant_id = p.id where v.item_id = ${next.itemId}`;
  expect(later).toEqual([{ party_code: 'MX' }]);
});

test('a vote before the address is confirmed is kept and does not count', async () => {
  const { itemId } = await makeRoom();
  const person = await makePerson(world.db, { emailConfirmed: false });
  expect(await castVote(during(), person, vote(itemId))).toMatchObject({ counts: false });
  const { votes, events } = await rowsOf(itemId);
  expect(votes).toMatchObject([{ counts: false }]);
  expect(events).toMatchObject([{ kind: 'cast', counts: false }]);
});

test('a vote that is written while the address is being confirmed waits, and counts', async () => {
  const { itemId } = await makeRoom();
  const person = await makePerson(world.db, { emailConfirmed: false });
  const other = openDb({ url: world.url, poolSize: 1 });
  let voted: Promise<unknown> = Promise.resolve();
  await other.sql.begin(async (sql) => {
    await sql`update people set email_confirmed_at = now() where id = ${person.personId}`;
    voted = castVote(during(), person, vote(itemId));
    await wait(100);
  });
  expect(await voted).toMatchObject({ counts: true });
  await other.close();
});

test('a clause vote names the hash of all its texts, and the language that was read', async () => {
  const { agreementId, roundId, person } = await makeRoom();
  const { clauseItemId } = await makeProposal(world.db, agreementId, roundId);
  await castVote(during(), person, { ...vote(clauseItemId), language: 'fr-CA' });
  const { votes, events } = await rowsOf(clauseItemId);
  expect(votes).toMatchObject([{ version_hash: 'hash', language: 'fr-CA' }]);
  expect(events).toMatchObject([{ version_hash: 'hash', language: 'fr-CA' }]);
});

test.each<[ItemState, string]>([
  ['pending', 'item-not-votable'],
  ['removed', 'item-not-votable'],
  ['superseded', 'version-stale'],
])('a text that is %s takes no vote: %s', async (state, refusal) => {
  const { roundId, person } = await makeRoom();
  const itemId = await makeItem(world.db, roundId, { state });
  await expect(castVote(during(), person, vote(itemId))).rejects.toThrow(refusal);
  expect((await rowsOf(itemId)).events).toEqual([]);
});

test('people of no party, or of a party outside the agreement, and visitors do not vote', async () => {
  const { itemId } = await makeRoom();
  const nobody = await makePerson(world.db, { partyCode: null });
  const stranger = await makePerson(world.db, { partyCode: 'BR' });
  await expect(castVote(during(), nobody, vote(itemId))).rejects.toThrow('voter-without-party');
  await expect(castVote(during(), stranger, vote(itemId))).rejects.toThrow('voter-without-party');
  await expect(castVote(during(), null, vote(itemId))).rejects.toThrow('not-signed-in');
});

test('a vote whose connection is cut while it waits is written once all the same', async () => {
  const { itemId, person } = await makeRoom();
  const other = openDb({ url: world.url, poolSize: 1 });
  let voted: Promise<unknown> = Promise.resolve();
  await other.sql.begin(async (sql) => {
    await sql`select 1 from people where id = ${person.personId} for update`;
    voted = castVote(during(), person, vote(itemId));
    await wait(100);
    const cut =
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    expect(cut).toHaveLength(1);
    await wait(100);
  });
  expect(await voted).toMatchObject({ choice: 'agree' });
  expect((await rowsOf(itemId)).events).toHaveLength(1);
  await other.close();
});

test('a vote that cannot get its locks is refused as overloaded, and leaves nothing', async () => {
  const { itemId, person } = await makeRoom();
  const other = openDb({ url: world.url, poolSize: 1 });
  const impatient = openDb({ url: world.url, poolSize: 1, lockTimeoutMilliseconds: 100 });
  await other.sql.begin(async (sql) => {
    await sql`select 1 from people where id = ${person.personId} for update`;
    const deps = { ...during(), db: impatient.db };
    await expect(castVote(deps, person, vote(itemId))).rejects.toThrow('overloaded');
  });
  expect((await rowsOf(itemId)).events).toEqual([]);
  await impatient.close();
  await other.close();
});
