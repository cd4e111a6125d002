import { randomUUID } from 'node:crypto';
import {
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { signalRules } from '@parley/domain/signal';
import { expect, test } from 'vitest';
import { writeComment } from '../comment';
import { castVote } from '../vote';
import { listSignals } from '.';

const world = useTestDb();
const at = (time: string) => ({ db: world.db, now: () => new Date(`2026-11-20T${time}Z`) });

async function registered(time: string, many: number): Promise<Viewer[]> {
  const people: Viewer[] = [];
  for (let i = 0; i < many; i += 1) people.push(await makePerson(world.db));
  await world.sql`update people set created_at = ${`2026-11-20T${time}Z`}::timestamptz
    where id in ${world.sql(people.map(({ personId }) => personId))}`;
  return people;
}
const vote = (viewer: Viewer, time: string, itemId: Id<'item'>, choice: 'agree' | 'disagree' = 'agree') =>
  castVote(at(time), viewer, { itemId, choice, matters: false, operationId: randomUUID(), language: 'en' });

test('bursts, same ballots, copies and haste are told in numbers, and what is usual is not', async () => {
  const agreementId = await makeAgreement(world.db);
  const slug = 'room-of-signals';
  const roundId = await makeRound(world.db, agreementId, { slug });
  const items: Id<'item'>[] = [];
  for (let i = 0; i < 15; i += 1) items.push((await makeStatement(world.db, roundId)).itemId);
  const { proposalId } = await makeProposal(world.db, agreementId, roundId);
  const moderator = await makePerson(world.db, { role: 'moderator' });

  // Two or three an hour are usual, and vote as they think.
  for (const hour of ['08', '09', '10']) {
    for (const [i, person] of (await registered(`${hour}:10:00`, 3)).entries()) {
      for (const item of items.slice(i, i + 8))
        await vote(person, `${hour}:30:00`, item, i % 2 ? 'agree' : 'disagree');
    }
  }
  expect(await listSignals(at('11:00:00'), moderator)).toEqual([]);

  const crowd = await registered('12:00:05', signalRules.burst.fewestPeople);
  for (const person of crowd.slice(0, 5)) {
    for (const item of items.slice(0, 7)) await vote(person, '12:40:00', item);
  }
  const hasty = crowd[6]!;
  for (const item of items) await vote(hasty, '12:00:50', item, 'disagree');
  const words = [
    'We must act now on artificial intelligence!',
    'WE MUST ACT NOW - on artificial intelligence.',
  ];
  for (const [i, person] of crowd.slice(0, 3).entries()) {
    const comment = { proposalId, parentId: null, body: words[i % 2]!, language: 'en' };
    await writeComment(at('12:50:00'), person, comment);
  }
  const told = await listSignals(at('13:00:00'), moderator);
  expect(told.map(({ at: _, ...signal }) => signal)).toEqual([
    { kind: 'copies', roundSlug: slug, people: 3, votes: 21 },
    { kind: 'same-ballots', roundSlug: slug, people: 5, votes: 35 },
    { kind: 'quick', roundSlug: slug, people: 1, votes: 15 },
    { kind: 'burst', roundSlug: null, people: 20, votes: 50 },
  ]);
  await expect(listSignals(at('13:00:00'), crowd[0]!)).rejects.toMatchObject({ code: 'not-allowed' });
});
