import { randomUUID } from 'node:crypto';
import {
  makeAgreement,
  makePerson,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Choice, PassReason } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { castVote } from './cast-vote';
import { itemTally } from './item-tally';
import { lastAct } from './last-act';
import { sayPassReason } from './say-pass-reason';
import { undoVote } from './undo-vote';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const during = () => at('2026-11-01T00:00:00Z');

async function makeRoom() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules: { tallies: 'open' } });
  const { itemId } = await makeStatement(world.db, roundId);
  const person = await makePerson(world.db);
  const vote = async (choice: Choice) => {
    const operationId = randomUUID();
    await castVote(during(), person, { itemId, choice, matters: false, operationId, language: 'en' });
    return operationId;
  };
  const said = async () => (await lastAct(during(), person, { roundSlug: null }))?.passReason;
  return { agreementId, roundId, itemId, person, vote, said };
}

test('why somebody passed is said, said anew and taken back; the vote stays', async () => {
  const { itemId, person, vote, said } = await makeRoom();
  await vote('pass');
  for (const reason of ['unclear', 'neither', null] as const) {
    await sayPassReason(during(), person, { itemId, reason });
    expect(await said()).toBe(reason);
  }
  expect(await world.sql`select choice from votes where item_id = ${itemId}`).toEqual([{ choice: 'pass' }]);
});

test('another vote takes the reason with it, also one that is undone', async () => {
  const { itemId, person, vote, said } = await makeRoom();
  await vote('pass');
  await sayPassReason(during(), person, { itemId, reason: 'unclear' });
  const undoes = await vote('agree');
  expect(await said()).toBeNull();
  await undoVote(during(), person, { itemId, undoes, operationId: randomUUID() });
  expect(await said()).toBeNull();
});

test('that a reason was said is in the log with the pass, and the pass is taken back as if nothing had been said', async () => {
  const { itemId, person, vote } = await makeRoom();
  const undoes = await vote('pass');
  await sayPassReason(during(), person, { itemId, reason: 'unclear' });
  await sayPassReason(during(), person, { itemId, reason: null });
  await undoVote(during(), person, { itemId, undoes, operationId: randomUUID() });
  expect(
    await world.sql`select kind, choice, pass_reason from vote_events where item_id = ${itemId} order by sequence`,
  ).toEqual([
    { kind: 'cast', choice: 'pass', pass_reason: null },
    { kind: 'reason', choice: 'pass', pass_reason: 'unclear' },
    { kind: 'reason', choice: 'pass', pass_reason: null },
    { kind: 'withdraw', choice: null, pass_reason: null },
  ]);
});

test('only who passed says why, and only while the round is open', async () => {
  const { itemId, person, vote } = await makeRoom();
  const say = (when = during()) => sayPassReason(when, person, { itemId, reason: 'unclear' });
  await expect(say()).rejects.toThrow('pass-missing');
  await vote('agree');
  await expect(say()).rejects.toThrow('pass-missing');
  await vote('pass');
  await expect(say(at('2031-01-01T00:00:00Z'))).rejects.toThrow('round-closed');
  await world.sql`update items set state = 'removed' where id = ${itemId}`;
  await expect(say()).rejects.toThrow('item-not-votable');
  await world.sql`update items set state = 'live' where id = ${itemId}`;
  const other = await makePerson(world.db);
  await expect(sayPassReason(during(), other, { itemId, reason: 'unclear' })).rejects.toThrow('pass-missing');
});

test('a reason is counted once as many people gave it as may be shown, and no difference tells of fewer', async () => {
  const { agreementId, roundId, itemId } = await makeRoom();
  for (let i = 0; i < 14; i += 1) {
    await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'pass']] });
  }
  const give = (reason: PassReason, count: number) => world.sql`
    update votes set pass_reason = ${reason} where (participant_id, item_id) in (
      select participant_id, item_id from votes where item_id = ${itemId} and pass_reason is null limit ${count})`;
  const shown = async (id: Id<'item'> = itemId) =>
    (await itemTally(during(), null, { itemId: id })).tally?.passReasons;
  await give('unclear', 4);
  expect(await shown()).toEqual([]);
  await give('unclear', 3);
  expect(await shown()).toEqual([{ reason: 'unclear', count: 7 }]);
  // Of fourteen seven and five: the two that are left would be told by subtraction.
  await give('neither', 5);
  expect(await shown()).toHaveLength(1);
});
