import { randomUUID } from 'node:crypto';
import {
  countQueries,
  makeAgreement,
  makePerson,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Choice } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { castVote } from './cast-vote';
import { lastAct } from './last-act';
import { lastVotes } from './last-votes';
import { listMyVotes } from './list-my-votes';
import { undoVote } from './undo-vote';

const world = useTestDb();
const during = (seconds = 0, db = world.db) => ({
  db,
  now: () => new Date(Date.parse('2026-11-01T00:00:00Z') + seconds * 1000),
});

async function makeRoom(statements: number, agreementId?: Id<'agreement'>) {
  const agreement = agreementId ?? (await makeAgreement(world.db));
  const slug = `room-${randomUUID().slice(0, 8)}`;
  const roundId = await makeRound(world.db, agreement, { slug });
  const itemIds: Id<'item'>[] = [];
  for (let i = 0; i < statements; i += 1) itemIds.push((await makeStatement(world.db, roundId)).itemId);
  return { agreementId: agreement, roundId, slug, itemIds };
}
const vote = (itemId: Id<'item'>, choice: Choice) => ({
  itemId,
  choice,
  matters: false,
  operationId: randomUUID() as string,
  language: 'en',
});

test('the newest act is told in its round and in all, an undone one too; before the first there is none', async () => {
  const { agreementId, slug, itemIds } = await makeRoom(1);
  const other = await makeRoom(1, agreementId);
  const person = await makePerson(world.db);
  expect(await lastAct(during(), person, { roundSlug: slug })).toBeNull();
  const here = await castVote(during(), person, vote(itemIds[0]!, 'pass'));
  const there = await castVote(during(1), person, vote(other.itemIds[0]!, 'agree'));
  expect(await lastAct(during(), person, { roundSlug: slug })).toEqual({ ...here, passReason: null });
  expect(await lastAct(during(), person, { roundSlug: null })).toEqual({ ...there, passReason: null });
  const undo = {
    itemId: here.itemId,
    undoes: here.operationId,
    operationId: randomUUID() as string,
  };
  await undoVote(during(2), person, undo);
  expect(await lastAct(during(), person, { roundSlug: null })).toMatchObject({
    itemId: here.itemId,
    choice: null,
  });
  await expect(lastAct(during(), null, { roundSlug: slug })).rejects.toThrow('not-signed-in');
});

test('the newest votes of a round come with figures that are shown to whoever voted, and with what is left', async () => {
  const { agreementId, roundId, slug, itemIds } = await makeRoom(3);
  const [a, b] = itemIds as [Id<'item'>, Id<'item'>];
  for (let i = 0; i < 5; i += 1) await makeVoter(world.db, agreementId, roundId, { choices: [[a, 'agree']] });
  const person = await makePerson(world.db);
  await castVote(during(), person, vote(a, 'disagree'));
  await castVote(during(1), person, vote(b, 'pass'));
  const asked = { roundSlug: slug, language: 'en', limit: 10 };
  const found = await lastVotes(during(), person, asked);
  expect(found).toMatchObject({ progress: { total: 3, done: 2 }, round: { slug, obstacle: null } });
  expect(found.votes.map(({ itemId, choice }) => [itemId, choice])).toEqual([
    [b, 'pass'],
    [a, 'disagree'],
  ]);
  expect(found.votes[1]?.figures?.tally?.all).toEqual({ agree: 5, disagree: 1, pass: 0 });
  expect((await lastVotes(during(), person, { ...asked, limit: 1 })).votes).toHaveLength(1);
  await expect(lastVotes(during(), null, asked)).rejects.toThrow('not-signed-in');
});

test('ten votes cost no more queries than one', async () => {
  const { slug, itemIds } = await makeRoom(10);
  const person = await makePerson(world.db);
  const asked = { roundSlug: slug, language: 'en', limit: 10 };
  await castVote(during(), person, vote(itemIds[0]!, 'agree'));
  const one = await countQueries(world, (db) => lastVotes(during(0, db), person, asked));
  for (const itemId of itemIds) await castVote(during(1), person, vote(itemId, 'agree'));
  expect(await countQueries(world, (db) => lastVotes(during(0, db), person, asked))).toBe(one);
});

test('my votes of one round alone, with their numbers and every round to choose from', async () => {
  const { agreementId, slug, itemIds } = await makeRoom(2);
  const other = await makeRoom(1, agreementId);
  const person = await makePerson(world.db);
  for (const itemId of [...itemIds, other.itemIds[0]!])
    await castVote(during(), person, vote(itemId, 'agree'));
  const mine = await listMyVotes(during(), person, {
    language: 'en',
    choice: null,
    roundSlug: slug,
    cursor: null,
  });
  expect(mine.counts.agree).toBe(2);
  expect(mine.votes.map((row) => row.round.slug)).toEqual([slug, slug]);
  expect(mine.rounds.map((round) => round.slug).sort()).toEqual([slug, other.slug].sort());
});
