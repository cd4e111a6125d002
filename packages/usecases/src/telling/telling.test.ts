import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import type { RecordOutcomeInput } from '@parley/domain/proposal';
import { expect, test } from 'vitest';
import { findProposal, listProposals, promiseResponse, recordOutcome } from '../proposal';
import { computeHere, recomputeReport, watchRounds } from '../report';
import { castVote } from '../vote';
import { tellOutcome, tellResults } from '.';

const world = useTestDb();
const at = (moment: string) => ({
  get db() {
    return world.db;
  },
  now: () => new Date(moment),
  computeReport: computeHere,
});
const during = at('2026-11-01T00:00:00Z');
const closesAt = new Date('2026-12-11T23:59:00Z');
const after = at('2026-12-12T06:00:00Z');

/** A round that closes in December, with one proposal on which two people voted, one for and one against it. */
async function makeVotedRound() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { closesAt });
  const { proposalId, slug, clauseItemId: itemId } = await makeProposal(world.db, agreementId, roundId);
  const voters = [await makePerson(world.db), await makePerson(world.db, { language: 'es-MX' })];
  for (const [index, voter] of voters.entries()) {
    const choice = index === 0 ? 'agree' : 'disagree';
    await castVote(during, voter, {
      itemId,
      choice,
      matters: false,
      operationId: randomUUID(),
      language: 'en',
    });
  }
  const bystander = await makePerson(world.db);
  const admin = await makePerson(world.db, { role: 'admin' });
  return { agreementId, roundId, proposalId, slug, voters, bystander, admin };
}

const answer = (
  proposalId: Id<'proposal'>,
  changes: Partial<RecordOutcomeInput> = {},
): RecordOutcomeInput => ({
  proposalId,
  outcome: 'adopted',
  response: { en: 'We adopt it.', 'fr-CA': 'Nous l’adoptons.', 'es-MX': 'La adoptamos.' },
  respondedOn: '2027-03-01',
  source: 'Joint statement',
  sourceUrl: null,
  ...changes,
});

const lettersOf = async ({ personId }: Viewer) =>
  (
    await world.sql`select kind, language, content from letters where person_id = ${personId} order by created_at, id`
  ).map(({ kind, language, content }) => ({ kind, language, content }));

test('everybody who took part hears of the outcome once, for and against, in their language; a correction tells nobody again', async () => {
  const { proposalId, voters, bystander, admin } = await makeVotedRound();
  await watchRounds(after);
  await recordOutcome(after, admin, answer(proposalId));
  // The job comes twice, and twice at once.
  await Promise.all([tellOutcome(after, proposalId), tellOutcome(after, proposalId)]);
  await recordOutcome(after, admin, answer(proposalId, { outcome: 'partly-adopted' }));
  await tellOutcome(after, proposalId);
  for (const voter of voters) {
    const letters = await lettersOf(voter);
    expect(letters).toMatchObject([{ kind: 'proposal-outcome', language: voter.language }]);
  }
  expect((await lettersOf(voters[1]!))[0]?.content).toMatchObject({
    response: 'La adoptamos.',
    outcome: 'adopted',
  });
  expect(await lettersOf(bystander)).toEqual([]);
});

test('nothing is decided before the round is closed, nor in fewer languages than the agreement has, nor by others', async () => {
  const { proposalId, admin, voters } = await makeVotedRound();
  await expect(recordOutcome(during, admin, answer(proposalId))).rejects.toMatchObject({
    code: 'round-not-closed',
  });
  const half = answer(proposalId, { response: { en: 'We adopt it.' } });
  await expect(recordOutcome(after, admin, half)).rejects.toMatchObject({
    code: 'languages-missing',
    details: { field: 'response-fr-CA' },
  });
  await expect(recordOutcome(after, voters[0]!, answer(proposalId))).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

test('a promised answer shows as overdue from the day after, on the page and in the list; one that came late stays late', async () => {
  const { agreementId, proposalId, slug, admin } = await makeVotedRound();
  await watchRounds(after);
  await promiseResponse(after, admin, { proposalId, on: '2027-02-01' });
  const standing = async (moment: string) =>
    (await findProposal(at(moment), null, { slug, language: 'en' })).answer.standing;
  // The clock of the round’s zone: still the first of February in Toronto.
  expect(await standing('2027-02-02T04:59:00Z')).toBe('promised');
  expect(await standing('2027-02-02T05:00:00Z')).toBe('overdue');
  const [row] = await world.sql`select slug from agreements where id = ${agreementId}`;
  const query = {
    agreementSlug: row?.slug,
    language: 'en',
    filter: { domain: null, industry: null, area: null, from: null, state: null, words: null },
  };
  const { domains } = await listProposals(at('2027-02-03T00:00:00Z'), null, query);
  expect(domains[0]?.proposals[0]?.answer).toBe('overdue');
  await recordOutcome(at('2027-03-02T00:00:00Z'), admin, answer(proposalId));
  expect(await standing('2027-03-03T00:00:00Z')).toBe('late');
});

test('a round that closed has its proposals in review, and is decided once each has an outcome', async () => {
  const { roundId, proposalId, slug, admin } = await makeVotedRound();
  await watchRounds(after);
  expect((await findProposal(after, null, { slug, language: 'en' })).state).toBe('in-review');
  await recordOutcome(after, admin, answer(proposalId, { outcome: 'parked' }));
  const [round] = await world.sql`select state from rounds where id = ${roundId}`;
  expect(round?.state).toBe('decided');
});

test('who voted in a round hears what its final edition found, once, and nothing before it', async () => {
  const { roundId, voters, bystander } = await makeVotedRound();
  await watchRounds(after);
  expect(await tellResults(after, roundId)).toBe(0);
  await recomputeReport(after, roundId);
  const [job] =
    await world.sql`select payload from outbox where job = 'round.tell' and payload->>'roundId' = ${roundId}`;
  expect(job).toBeDefined();
  expect(await tellResults(after, roundId)).toBe(2);
  expect(await tellResults(after, roundId)).toBe(0);
  for (const voter of voters) expect(await lettersOf(voter)).toMatchObject([{ kind: 'round-results' }]);
  expect(await lettersOf(bystander)).toEqual([]);
});
