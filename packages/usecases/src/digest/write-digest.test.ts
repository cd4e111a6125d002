import { newId } from '@parley/db/client';
import {
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { LetterContent } from '@parley/domain/letter';
import { expect, test } from 'vitest';
import { computeHere, recomputeReport } from '../report';
import { changeDigestDay, findDigestDay } from './change-digest-day';
import { unsubscribe } from './unsubscribe';
import { writeDigest } from './write-digest';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso), computeReport: computeHere });
const first = { now: '2026-11-17T13:00:00Z', isoWeek: '2026-W47' };
const second = { now: '2026-11-24T13:00:00Z', isoWeek: '2026-W48' };
const third = { now: '2026-12-01T13:00:00Z', isoWeek: '2026-W49' };

type Week = typeof first;
const write = (personId: Id<'person'>, { now, isoWeek }: Week) => writeDigest(at(now), { personId, isoWeek });

async function contentOf(personId: Id<'person'>, { isoWeek }: Week): Promise<LetterContent<'digest'>> {
  const [row] = await world.sql`
    select l.content from digests d join letters l on l.id = d.letter_id
    where d.person_id = ${personId} and d.iso_week = ${isoWeek}`;
  return row?.content;
}
const lettersTo = (personId: Id<'person'>) =>
  world.sql`select id from letters where person_id = ${personId} and kind = 'digest'`;

const reader = (options: Parameters<typeof makePerson>[1] = {}) => makePerson(world.db, options);

async function comment(
  author: Id<'person'>,
  proposal: Id<'proposal'>,
  parent: string | null,
  when: string,
  body = 'Words',
) {
  const id = newId('comment');
  await world.sql`insert into comments (id, proposal_id, parent_id, author_id, body, language, state, created_at)
    values (${id}, ${proposal}, ${parent}, ${author}, ${body}, 'en', 'shown', ${when})`;
  return id;
}

async function discussion() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { closesAt: new Date('2030-01-01T00:00:00Z') });
  const { proposalId } = await makeProposal(world.db, agreementId, roundId);
  return { agreementId, roundId, proposalId };
}

test('where nothing is new the week is taken and nothing is sent', async () => {
  const { personId } = await reader({ partyCode: null });
  expect(await write(personId, first)).toBe('nothing-new');
  expect(await write(personId, first)).toBe('taken');
  expect(await lettersTo(personId)).toHaveLength(0);
});

test('a reply is told once; the window ends with it', async () => {
  const { proposalId } = await discussion();
  const { personId } = await reader({ partyCode: null });
  const other = await makePerson(world.db, { displayName: 'Lucía Herrera' });
  const own = await comment(personId, proposalId, null, '2026-11-10T00:00:00Z');
  await comment(other.personId, proposalId, own, '2026-11-16T10:00:00Z', `First line.\n\nSecond  line.`);
  await comment(personId, proposalId, own, '2026-11-16T11:00:00Z', 'My own words');
  expect(await write(personId, first)).toBe('written');
  const content = await contentOf(personId, first);
  expect(content.replies).toMatchObject([{ author: 'Lucía Herrera', text: 'First line. Second line.' }]);
  const [digest] = await world.sql`select window_ends_at from digests where person_id = ${personId}`;
  expect(new Date(digest?.window_ends_at)).toEqual(new Date('2026-11-16T10:00:00Z'));
  expect(await write(personId, second)).toBe('nothing-new');
});

test('what came in the last minute waits for the next week, and is not lost', async () => {
  const { proposalId } = await discussion();
  const { personId } = await reader({ partyCode: null });
  const other = await makePerson(world.db);
  const own = await comment(personId, proposalId, null, '2026-11-10T00:00:00Z');
  await comment(other.personId, proposalId, own, '2026-11-17T12:59:30Z', 'Just now');
  expect(await write(personId, first)).toBe('nothing-new');
  expect(await write(personId, second)).toBe('written');
  expect((await contentOf(personId, second)).replies).toHaveLength(1);
});

test('more than fits goes into the next letter, nothing twice', async () => {
  const { proposalId } = await discussion();
  const { personId } = await reader({ partyCode: null });
  const other = await makePerson(world.db);
  const own = await comment(personId, proposalId, null, '2026-11-01T00:00:00Z');
  for (let i = 0; i < 30; i += 1) {
    const when = new Date(Date.parse('2026-11-10T00:00:00Z') + i * 60_000).toISOString();
    await comment(other.personId, proposalId, own, when, `Reply ${i}`);
  }
  await write(personId, first);
  await write(personId, second);
  const told = [
    ...(await contentOf(personId, first)).replies,
    ...(await contentOf(personId, second)).replies,
  ];
  expect(told.map((reply) => reply.text)).toEqual(Array.from({ length: 30 }, (_, i) => `Reply ${i}`));
});

test('a decision on one’s statement and texts that wait are told; one’s own text does not wait', async () => {
  const { roundId } = await discussion();
  const { personId } = await reader();
  const { statementId } = await makeStatement(world.db, roundId, { authorId: personId, text: 'Mine' });
  await makeStatement(world.db, roundId, { text: 'Theirs' });
  await makeStatement(world.db, roundId, { text: 'Not shown', state: 'pending' });
  await world.sql`insert into cases (id, round_id, statement_id, reason, state, opened_at, decided_at)
    values (${newId('case')}, ${roundId}, ${statementId}, 'strict', 'accepted', '2026-11-11', '2026-11-12')`;
  expect(await write(personId, first)).toBe('written');
  const content = await contentOf(personId, first);
  expect(content.decided).toMatchObject([{ text: 'Mine', decision: 'accepted' }]);
  expect(content.waiting).toMatchObject({ texts: [{ text: 'Theirs', textLanguage: 'en' }] });
});

test('texts to vote on that are not new are no reason for a letter', async () => {
  const { roundId } = await discussion();
  const { personId } = await reader();
  await makeStatement(world.db, roundId);
  await world.sql`update statements set created_at = '2026-11-16'`;
  expect(await write(personId, first)).toBe('written');
  expect(await write(personId, second)).toBe('nothing-new');
});

test('the end of a round is told when it is a week away', async () => {
  const agreementId = await makeAgreement(world.db);
  const slug = `closing-${newId('round').slice(-6)}`;
  await makeRound(world.db, agreementId, { slug, closesAt: new Date('2026-11-30T05:00:00Z') });
  const voter = await reader();
  const [round] = await world.sql`select id from rounds where slug = ${slug}`;
  await world.sql`insert into participants (id, round_id, agreement_id, person_id, party_code, joined_at)
    values (${newId('participant')}, ${round?.id}, ${agreementId}, ${voter.personId}, 'CA', '2026-11-01')`;
  await write(voter.personId, first);
  expect(await write(voter.personId, second)).toBe('written');
  const content = await contentOf(voter.personId, second);
  expect(content.deadlines[0]).toMatchObject({ roundSlug: slug, closesAt: '2026-11-30T05:00:00.000Z' });
});

test('an edition tells its figures, and leads with what changed for a text that the reader voted on', async () => {
  const agreementId = await makeAgreement(world.db);
  const slug = `edition-${newId('round').slice(-6)}`;
  const roundId = await makeRound(world.db, agreementId, {
    slug,
    opensAt: new Date('2026-11-09T00:00:00Z'),
    rules: { minimumVotes: 5 },
  });
  const { itemId } = await makeStatement(world.db, roundId, { text: 'All agree' });
  for (const partyCode of ['CA', 'MX', 'US']) {
    for (let i = 0; i < 40; i += 1) {
      await makeVoter(world.db, agreementId, roundId, { partyCode, choices: [[itemId, 'agree']] });
    }
  }
  const { personId } = await reader({ language: 'fr-CA' });
  await world.sql`update participants set person_id = ${personId} where id =
    (select id from participants where round_id = ${roundId} limit 1)`;
  expect(await recomputeReport(at('2026-11-16T06:00:00Z'), roundId)).toBe(1);
  expect(await write(personId, first)).toBe('written');
  const content = await contentOf(personId, first);
  expect(content.edition).toMatchObject({ roundSlug: slug, number: 1, concurrent: 1 });
  expect(content.lead).toMatchObject({ text: 'All agree', status: 'concurrent', threshold: 0.6 });
  expect(content.lead?.parties.map((party) => party.votes)).toEqual(
    [1, 2, 3].map(() => ({ agree: 40, pass: 0, disagree: 0 })),
  );
  // The next edition says the same of this text: its figures are told, nothing leads.
  expect(await recomputeReport(at('2026-11-23T06:00:00Z'), roundId)).toBe(2);
  expect(await write(personId, second)).toBe('written');
  expect((await contentOf(personId, second)).lead).toBeNull();
});

test('a round whose tallies wait for its close tells no figures before', async () => {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, {
    opensAt: new Date('2026-11-09T00:00:00Z'),
    rules: { tallies: 'after-close' },
  });
  const { itemId } = await makeStatement(world.db, roundId);
  const voter = await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, 'agree']] });
  // Of no party, so that texts to vote on, here or in another test's round, are no news.
  const { personId } = await reader({ partyCode: null });
  await world.sql`update participants set person_id = ${personId} where id = ${voter}`;
  await recomputeReport(at('2026-11-16T06:00:00Z'), roundId);
  expect(await write(personId, first)).toBe('nothing-new');
});

test('written by twenty at once it is one letter; and nothing is told twice over weeks', async () => {
  const { proposalId } = await discussion();
  const { personId } = await reader({ partyCode: null });
  const other = await makePerson(world.db);
  const own = await comment(personId, proposalId, null, '2026-11-10T00:00:00Z');
  await comment(other.personId, proposalId, own, '2026-11-16T10:00:00Z');
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => write(personId, first)));
  const values = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
  expect(values.filter((value) => value === 'written')).toHaveLength(1);
  expect(await lettersTo(personId)).toHaveLength(1);
  expect(
    await world.sql`select 1 from outbox where payload->>'letterId' in
    (select id from letters where person_id = ${personId})`,
  ).toHaveLength(1);
});

test('the link in a digest unsubscribes without signing in, and again does no harm', async () => {
  const { proposalId } = await discussion();
  const person = await reader({ partyCode: null });
  const other = await makePerson(world.db);
  const own = await comment(person.personId, proposalId, null, '2026-11-10T00:00:00Z');
  await comment(other.personId, proposalId, own, '2026-11-16T10:00:00Z');
  await write(person.personId, first);
  const { unsubscribeToken } = await contentOf(person.personId, first);
  await expect(unsubscribe(at(second.now), `${unsubscribeToken}x`)).rejects.toMatchObject({
    code: 'token-invalid',
  });
  await unsubscribe(at(second.now), unsubscribeToken);
  await unsubscribe(at(second.now), unsubscribeToken);
  expect(await findDigestDay(at(second.now), person)).toBeNull();
  expect(await write(person.personId, third)).toBe('no-reader');
  await changeDigestDay(at(third.now), person, { weekday: 5 });
  expect(await findDigestDay(at(third.now), person)).toBe(5);
});
