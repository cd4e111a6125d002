import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Choice } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { castTrial } from './cast-trial';
import { castVote } from './cast-vote';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });

async function makeRoom(statements: number) {
  const roundId = await makeRound(world.db, await makeAgreement(world.db));
  const itemIds: Id<'item'>[] = [];
  for (let i = 0; i < statements; i += 1) itemIds.push((await makeStatement(world.db, roundId)).itemId);
  return { roundId, itemIds };
}
const chosen = (itemId: Id<'item'>, choice: Choice) => ({
  itemId,
  choice,
  matters: choice === 'agree',
  operationId: randomUUID() as string,
  language: 'en',
});
const votesOf = (personId: string) => world.sql`
  select v.item_id, v.choice, v.matters, v.counts from votes v
  join participants p on p.id = v.participant_id where p.person_id = ${personId} order by v.item_id`;

test('what a visitor chose becomes the votes of the person they register as, which count once their address is confirmed', async () => {
  const { itemIds } = await makeRoom(2);
  const person = await makePerson(world.db, { emailConfirmed: false });
  const [a, b] = itemIds as [Id<'item'>, Id<'item'>];
  const trial = [chosen(a, 'agree'), chosen(b, 'pass')];
  expect(await castTrial(deps(), person, trial)).toEqual({ votes: 2 });
  expect(await castTrial(deps(), person, trial)).toEqual({ votes: 0 });
  expect([...(await votesOf(person.personId))]).toEqual([
    { item_id: a, choice: 'agree', matters: true, counts: false },
    { item_id: b, choice: 'pass', matters: false, counts: false },
  ]);
});

test('a vote that stands is not replaced by a trial', async () => {
  const { itemIds } = await makeRoom(1);
  const person = await makePerson(world.db);
  await castVote(deps(), person, chosen(itemIds[0]!, 'disagree'));
  expect(await castTrial(deps(), person, [chosen(itemIds[0]!, 'agree')])).toEqual({ votes: 0 });
  expect(await votesOf(person.personId)).toMatchObject([{ choice: 'disagree' }]);
});

test('what can no longer be voted on is passed over, and the rest becomes votes', async () => {
  const { roundId, itemIds } = await makeRoom(1);
  const removed = await makeStatement(world.db, roundId, { state: 'removed' });
  const person = await makePerson(world.db);
  const trial = [chosen(removed.itemId, 'agree'), chosen(itemIds[0]!, 'agree')];
  expect(await castTrial(deps(), person, trial)).toEqual({ votes: 1 });
  const nobody = await makePerson(world.db, { partyCode: null });
  expect(await castTrial(deps(), nobody, trial)).toEqual({ votes: 0 });
});
