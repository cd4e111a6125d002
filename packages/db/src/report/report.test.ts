import { randomUUID } from 'node:crypto';
import type { Shown } from '@parley/domain/vote';
import { expect, expectTypeOf, test } from 'vitest';
import { newId } from '../client';
import { makeAgreement, makePerson, makeRound, makeStatement, makeVoter, useTestDb } from '../testing';
import { listPartyTallies } from '../vote';
import { findReportResult, readRoundVotes, saveEdition, saveRunningReport } from '.';
import { listRoundsBehind } from './rounds-behind';

const world = useTestDb();

async function roundWithVote() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId);
  const { itemId } = await makeStatement(world.db, roundId);
  const participantId = await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'agree']] });
  return { agreementId, roundId, itemId, participantId };
}

async function compute(roundId: Awaited<ReturnType<typeof roundWithVote>>['roundId']) {
  const { snapshot, lastSequence } = await readRoundVotes(world.db, roundId);
  const report = { roundId, snapshot, lastSequence, computedAt: new Date(), result: {} };
  await world.db.transaction((tx) => saveRunningReport(tx, report, []));
}

/** A vote that has its number and is not committed until `commit` is called; `late` ends with it. */
async function voteInFlight(roundId: string, participantId: string, itemId: string) {
  let commit: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let numbered: () => void = () => {};
  const wasNumbered = new Promise<void>((resolve) => {
    numbered = resolve;
  });
  const late = world.sql.begin(async (sql) => {
    await sql`insert into vote_events (round_id, participant_id, item_id, kind, choice, counts, operation_id, happened_at)
      values (${roundId}, ${participantId}, ${itemId}, 'cast', 'disagree', true, ${randomUUID()}, now())`;
    numbered();
    await gate;
  });
  await wasNumbered;
  return { commit, late };
}

test('a round is behind until its report has seen every event, and again after the next one', async () => {
  const { roundId, agreementId, itemId } = await roundWithVote();
  expect(await listRoundsBehind(world.db)).toContain(roundId);
  await compute(roundId);
  expect(await listRoundsBehind(world.db)).not.toContain(roundId);
  await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'pass']] });
  expect(await listRoundsBehind(world.db)).toContain(roundId);
});

test('a vote that was numbered before the report and committed after it is not missed', async () => {
  const { roundId, agreementId, itemId, participantId } = await roundWithVote();
  const { commit, late } = await voteInFlight(roundId, participantId, itemId);
  await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'pass']] });
  await compute(roundId);
  expect(await listRoundsBehind(world.db)).not.toContain(roundId);
  commit();
  await late;
  expect(await listRoundsBehind(world.db)).toContain(roundId);
});

test('votes that do not count and items that are not live stay out', async () => {
  const { roundId, participantId } = await roundWithVote();
  const pending = await makeStatement(world.db, roundId, { state: 'pending' });
  await world.sql`insert into votes (participant_id, item_id, round_id, choice, counts, cast_at)
    values (${participantId}, ${pending.itemId}, ${roundId}, 'agree', true, now())`;
  const other = await makeStatement(world.db, roundId);
  await world.sql`insert into votes (participant_id, item_id, round_id, choice, counts, cast_at)
    values (${participantId}, ${other.itemId}, ${roundId}, 'agree', false, now())`;
  const read = await readRoundVotes(world.db, roundId);
  expect(read.votes).toHaveLength(1);
  expect(read.items.map(({ counts }) => counts).sort()).toEqual([false, true, true]);
});

test('one running report a round, and one final edition', async () => {
  const { roundId } = await roundWithVote();
  await compute(roundId);
  await compute(roundId);
  const rows = await world.sql`select count(*)::int as n from reports where round_id = ${roundId}`;
  expect(rows[0]?.n).toBe(1);
  const final = { id: newId('report'), round: roundId };
  const insert = (id: string) =>
    world.sql`insert into reports (id, round_id, edition, snapshot, last_sequence, final, computed_at, result)
      values (${id}, ${final.round}, ${id === final.id ? 1 : 2}, '1:1:', 0, true, now(), '{}')`;
  await insert(final.id);
  await expect(insert(newId('report'))).rejects.toThrow('reports_final');
});

test('accounts of one mailbox, and of an address that is not confirmed, are counted by party; nobody imported is', async () => {
  const { roundId, agreementId, itemId } = await roundWithVote();
  expect((await readRoundVotes(world.db, roundId)).unverified).toBeNull();
  const addresses = [
    'ana@example.org',
    'ana+1@example.org',
    'ana+2@example.org',
    'ana@example.com',
    'bo@example.org',
  ];
  for (const [i, email] of addresses.entries()) {
    const partyCode = i === 4 ? 'MX' : 'CA';
    const { personId } = await makePerson(world.db, { email, partyCode, emailConfirmed: i !== 4 });
    const id = newId('participant');
    await world.sql`insert into participants (id, round_id, agreement_id, person_id, party_code, joined_at)
      values (${id}, ${roundId}, ${agreementId}, ${personId}, ${partyCode}, now())`;
    // Whoever does not count yet is no danger to what is found.
    await world.sql`insert into votes (participant_id, item_id, round_id, choice, counts, cast_at)
      values (${id}, ${itemId}, ${roundId}, 'agree', ${i !== 2}, now())`;
  }
  expect((await readRoundVotes(world.db, roundId)).unverified).toEqual({ CA: 1, MX: 1 });
});

test('each vote of the log stands with the edition that saw it first, also one that was committed late', async () => {
  const { roundId, agreementId, itemId, participantId } = await roundWithVote();
  const freeze = async (edition: number) => {
    const { snapshot, lastSequence } = await readRoundVotes(world.db, roundId);
    const report = { roundId, snapshot, lastSequence, computedAt: new Date(), result: {} };
    await world.db.transaction((tx) =>
      saveEdition(tx, edition, report, {
        final: false,
        members: [{ participantId, label: 'A' }],
        tables: {},
      }),
    );
  };
  const { commit, late } = await voteInFlight(roundId, participantId, itemId);
  await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'pass']] });
  await freeze(1);
  commit();
  await late;
  await freeze(2);
  await world.sql`insert into vote_events (round_id, participant_id, item_id, kind, counts, operation_id, happened_at)
    values (${roundId}, ${participantId}, ${itemId}, 'withdraw', true, ${randomUUID()}, now())`;
  const { history } = await readRoundVotes(world.db, roundId, { withHistory: true });
  const own = history.filter((vote) => vote.participantId === participantId);
  expect(own.map(({ choice, edition }) => [choice, edition])).toEqual([
    ['agree', 1],
    ['disagree', 2],
    [null, null],
  ]);
  expect(history.filter((vote) => vote.participantId !== participantId)).toMatchObject([
    { choice: 'pass', edition: 1 },
  ]);
});

test('figures are read with leave of the rule alone: an id without it does not compile', () => {
  expectTypeOf(findReportResult).parameter(1).toEqualTypeOf<Shown<'report'>>();
  expectTypeOf(listPartyTallies).parameter(1).toEqualTypeOf<readonly Shown<'item'>[]>();
});
