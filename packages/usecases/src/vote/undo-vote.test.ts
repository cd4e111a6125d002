import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { expect, test } from 'vitest';
import { castVote } from './cast-vote';
import { undoVote } from './undo-vote';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const during = () => at('2026-11-01T00:00:00Z');

async function makeRoom() {
  const roundId = await makeRound(world.db, await makeAgreement(world.db));
  const { itemId } = await makeStatement(world.db, roundId);
  return { itemId, person: await makePerson(world.db) };
}
const vote = (itemId: Id<'item'>, choice: 'agree' | 'disagree', matters = false) => ({
  itemId,
  choice,
  matters,
  operationId: randomUUID() as string,
  language: 'en',
});
const undo = (itemId: Id<'item'>, undoes: string) => ({
  itemId,
  undoes,
  operationId: randomUUID() as string,
});
const standing = (itemId: string) => world.sql`select choice, matters from votes where item_id = ${itemId}`;
const kinds = async (itemId: string) => {
  const rows =
    await world.sql`select kind, choice from vote_events where item_id = ${itemId} order by sequence`;
  return rows.map((row) => [row.kind, row.choice]);
};

test('undoing a first vote withdraws it, and the log keeps both', async () => {
  const { itemId, person } = await makeRoom();
  const cast = await castVote(during(), person, vote(itemId, 'agree'));
  expect(await undoVote(during(), person, undo(itemId, cast.operationId))).toMatchObject({ choice: null });
  expect(await standing(itemId)).toEqual([]);
  expect(await kinds(itemId)).toEqual([
    ['cast', 'agree'],
    ['withdraw', null],
  ]);
});

test('undoing a change brings the choice before it back, with what mattered', async () => {
  const { itemId, person } = await makeRoom();
  await castVote(during(), person, vote(itemId, 'agree', true));
  const changed = await castVote(during(), person, vote(itemId, 'disagree'));
  await undoVote(during(), person, undo(itemId, changed.operationId));
  expect(await standing(itemId)).toEqual([{ choice: 'agree', matters: true }]);
});

test('undoing a vote that was cast after a withdrawal withdraws again', async () => {
  const { itemId, person } = await makeRoom();
  const first = await castVote(during(), person, vote(itemId, 'agree'));
  await undoVote(during(), person, undo(itemId, first.operationId));
  const second = await castVote(during(), person, vote(itemId, 'disagree'));
  await undoVote(during(), person, undo(itemId, second.operationId));
  expect(await standing(itemId)).toEqual([]);
});

test('an old page cannot undo what is no longer the newest act', async () => {
  const { itemId, person } = await makeRoom();
  const first = await castVote(during(), person, vote(itemId, 'agree'));
  await castVote(during(), person, vote(itemId, 'disagree'));
  await expect(undoVote(during(), person, undo(itemId, first.operationId))).rejects.toThrow(
    'operation-conflict',
  );
  expect(await standing(itemId)).toMatchObject([{ choice: 'disagree' }]);
});

test('an undo that is sent many times at once is one act', async () => {
  const { itemId, person } = await makeRoom();
  const cast = await castVote(during(), person, vote(itemId, 'agree'));
  const input = undo(itemId, cast.operationId);
  const answers = await Promise.all(Array.from({ length: 20 }, () => undoVote(during(), person, input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await kinds(itemId)).toHaveLength(2);
});

test('nobody undoes the vote of another, and nobody undoes after the close', async () => {
  const { itemId, person } = await makeRoom();
  const cast = await castVote(during(), person, vote(itemId, 'agree'));
  const other = await makePerson(world.db);
  await expect(undoVote(during(), other, undo(itemId, cast.operationId))).rejects.toThrow('not-found');
  await castVote(during(), other, vote(itemId, 'agree'));
  await expect(undoVote(during(), other, undo(itemId, cast.operationId))).rejects.toThrow(
    'operation-conflict',
  );
  const late = at('2031-01-01T00:00:00Z');
  await expect(undoVote(late, person, undo(itemId, cast.operationId))).rejects.toThrow('round-closed');
  expect(await standing(itemId)).toHaveLength(2);
});
