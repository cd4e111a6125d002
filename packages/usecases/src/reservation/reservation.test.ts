import { randomUUID } from 'node:crypto';
import { readRoundVotes } from '@parley/db/report';
import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import type { RoundRules } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { decideCase } from '../moderation';
import { findProposal } from '../proposal';
import { computeHere, recomputeReport } from '../report';
import { castVote, listMyVotes, undoVote } from '../vote';
import { listReservations } from './list-reservations';
import { saveReservation } from './save-reservation';
import { withdrawReservation } from './withdraw-reservation';

const world = useTestDb();
const now = () => new Date('2026-11-01T00:00:00Z');

async function makeRoom(rules: Partial<RoundRules> = { statements: 'by-report' }) {
  const deps = { db: world.db, now };
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules });
  const { slug, clauseItemId: itemId } = await makeProposal(world.db, agreementId, roundId);
  const vote = async (who: Viewer, choice: 'agree' | 'disagree' = 'agree') => {
    const operationId = randomUUID();
    await castVote(deps, who, { itemId, choice, matters: false, language: 'en', operationId });
    return operationId;
  };
  const reserve = (who: Viewer | null, body: string) =>
    saveReservation(deps, who, { itemId, body, language: 'es-MX' });
  const list = (who: Viewer | null = null) =>
    listReservations(deps, who, { itemId, language: 'en', cursor: null });
  const clause = async (who: Viewer | null) =>
    (await findProposal(deps, who, { slug, language: 'en' })).clauses[0];
  const waiting = async () =>
    (
      await world.sql<
        { id: Id<'case'> }[]
      >`select id from cases where state = 'waiting' and round_id = ${roundId}`
    ).map(({ id }) => id);
  return { deps, roundId, itemId, slug, vote, reserve, list, clause, waiting };
}

test('a reservation stands beside its clause under the party of its author, and never under a name', async () => {
  const { vote, reserve, list, clause } = await makeRoom();
  const ana = await makePerson(world.db, { partyCode: 'MX', displayName: 'Ana Pérez' });
  await vote(ana);
  await reserve(ana, '  No antes \n de 2028. ');
  const { reservations } = await list(ana);
  expect(reservations).toMatchObject([
    { body: { language: 'es-MX', text: 'No antes de 2028.' }, party: { text: 'MX' }, isMine: true },
  ]);
  const forOthers = await list();
  expect(forOthers.reservations).toMatchObject([{ isMine: false }]);
  expect(JSON.stringify(forOthers)).not.toContain('Ana');
  expect((await clause(null))?.reservations).toEqual({
    count: 1,
    parties: [{ code: 'MX', count: 1 }],
    mine: null,
  });
  expect((await clause(ana))?.reservations?.mine).toMatchObject({ state: 'shown' });
});

test('it goes with a vote: without one it is refused, and taking the vote back takes it too', async () => {
  const { deps, itemId, vote, reserve, list } = await makeRoom();
  const ana = await makePerson(world.db);
  await expect(reserve(ana, 'But.')).rejects.toThrow('vote-missing');
  const undoes = await vote(ana);
  await reserve(ana, 'But.');
  await undoVote(deps, ana, { itemId, undoes, operationId: randomUUID() });
  expect((await list()).reservations).toEqual([]);
});

test('said anew it takes the place of what stood, also after the vote changed; withdrawn twice it is gone once', async () => {
  const { deps, itemId, vote, reserve, list } = await makeRoom();
  const ana = await makePerson(world.db);
  await vote(ana);
  await Promise.all([reserve(ana, 'One.'), reserve(ana, 'One.')]);
  await vote(ana, 'disagree');
  await reserve(ana, 'Two.');
  expect((await list()).reservations).toMatchObject([{ body: { text: 'Two.' } }]);
  const mine = await listMyVotes(deps, ana, { language: 'en', choice: null, roundSlug: null, cursor: null });
  expect(mine.votes).toMatchObject([{ choice: 'disagree', reservation: { body: { text: 'Two.' } } }]);
  await withdrawReservation(deps, ana, { itemId });
  await withdrawReservation(deps, ana, { itemId });
  expect((await list()).reservations).toEqual([]);
  expect(
    (await listMyVotes(deps, ana, { language: 'en', choice: null, roundSlug: null, cursor: null })).votes,
  ).toHaveLength(1);
});

test('where moderators look first it waits, for its author alone; changed words are looked at anew', async () => {
  const { deps, vote, reserve, list, clause, waiting } = await makeRoom({ statements: 'strict' });
  const [ana, moderator] = [await makePerson(world.db), await makePerson(world.db, { role: 'moderator' })];
  const accept = (caseId: Id<'case'>) =>
    decideCase(deps, moderator, { caseId, decision: 'accept', rule: null, reason: '' });
  await vote(ana);
  expect(await reserve(ana, 'One.')).toEqual({ state: 'pending' });
  expect((await list(ana)).reservations).toEqual([]);
  expect((await clause(ana))?.reservations).toMatchObject({ count: 0, mine: { state: 'pending' } });
  const [before] = await waiting();
  await reserve(ana, 'Two.');
  await expect(accept(before!)).rejects.toThrow('not-found');
  const [after, ...more] = await waiting();
  expect(more).toEqual([]);
  await accept(after!);
  expect((await list()).reservations).toMatchObject([{ body: { text: 'Two.' } }]);
});

test('what a moderator took out does not come back in other words by itself', async () => {
  const { deps, vote, reserve, list, waiting } = await makeRoom({ statements: 'strict' });
  const [ana, moderator] = [await makePerson(world.db), await makePerson(world.db, { role: 'moderator' })];
  await vote(ana);
  await reserve(ana, 'You fools.');
  const [caseId] = await waiting();
  await decideCase(deps, moderator, { caseId: caseId!, decision: 'reject', rule: 1, reason: 'No.' });
  await world.sql`update rounds set rules = rules`;
  expect(await reserve(ana, 'You are fools.')).toEqual({ state: 'pending' });
  expect((await list()).reservations).toEqual([]);
});

test('shown reservations reach the report, and stand beside the clause where enough of a party holds one', async () => {
  const { deps, roundId, itemId, vote, reserve } = await makeRoom({
    statements: 'by-report',
    minimumVotes: 5,
  });
  const people = await Promise.all(
    Array.from({ length: 8 }, () => makePerson(world.db, { partyCode: 'MX' })),
  );
  for (const who of people) await vote(who);
  for (const who of people.slice(0, 4)) await reserve(who, 'No antes de 2028.');
  expect((await readRoundVotes(world.db, roundId)).reservations).toHaveLength(4);
  await recomputeReport({ ...deps, computeReport: computeHere }, roundId);
  const [kept] = await world.sql`select result from reports where round_id = ${roundId}`;
  const minorities = kept?.result.report.findings.minorities.filter(
    ({ id }: { id: string }) => id === itemId,
  );
  expect(minorities).toMatchObject([
    {
      positions: expect.arrayContaining([
        expect.objectContaining({ name: 'MX', position: 'reservation', people: 4 }),
      ]),
    },
  ]);
});
