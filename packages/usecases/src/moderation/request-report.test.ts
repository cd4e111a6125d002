import { makeAgreement, makePerson, makeRound, makeVoter, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { expect, test } from 'vitest';
import { computeHere, recomputeReport, watchRounds } from '../report';
import { writeStatement } from '../statement';
import { decideCase } from './decide-case';
import { listCases } from './list-cases';
import { undoDecision } from './undo-decision';

const world = useTestDb();
const now = new Date('2026-11-01T12:00:00Z');
const deps = () => ({ db: world.db, now: () => now, computeReport: computeHere });

async function makeWaiting() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId);
  const author = await makePerson(world.db);
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const input = { roundId, text: 'Publish the audits.', language: 'en', proposalId: null };
  const { statementId, itemId } = await writeStatement(deps(), author, input);
  const [row] = await world.sql`select id from cases where statement_id = ${statementId}`;
  return { agreementId, roundId, itemId, moderator, caseId: row?.id as Id<'case'> };
}

const asked = async (roundId: string) => {
  const rows =
    await world.sql`select 1 from outbox where job = 'round.report' and done_at is null and payload ->> 'roundId' = ${roundId}`;
  return rows.length;
};
const answerAll = () => world.sql`update outbox set done_at = now() where job = 'round.report'`;
const accept = { decision: 'accept', rule: null, reason: '' } as const;
const reject = { decision: 'reject', rule: 1, reason: 'About a person.' } as const;

test('a statement that had votes and is rejected after all leaves the figures: the report is asked for, once', async () => {
  const { agreementId, roundId, itemId, moderator, caseId } = await makeWaiting();
  await decideCase(deps(), moderator, { caseId, ...accept });
  expect(await asked(roundId)).toBe(1);
  await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'agree']] });
  await recomputeReport(deps(), roundId);
  await answerAll();

  await undoDecision(deps(), moderator, { caseId });
  expect(await asked(roundId)).toBe(1);
  await decideCase(deps(), moderator, { caseId, ...reject });
  expect(await asked(roundId)).toBe(1);
  // No vote changed, so the watch over rounds alone would never have asked.
  await answerAll();
  await recomputeReport(deps(), roundId);
  expect((await watchRounds(deps())).asked).toBe(0);
});

test('the queue tells whoever decided what they can still take back, and nobody else', async () => {
  const { moderator, caseId } = await makeWaiting();
  await decideCase(deps(), moderator, { caseId, ...reject });
  const page = { language: 'en', cursor: null };
  expect((await listCases(deps(), moderator, page)).last).toMatchObject({ caseId, state: 'rejected' });
  const other = await makePerson(world.db, { role: 'moderator' });
  expect((await listCases(deps(), other, page)).last).toBeNull();
  const later = { ...deps(), now: () => new Date(now.getTime() + 10 * 60_000) };
  expect((await listCases(later, moderator, page)).last).toBeNull();
});
