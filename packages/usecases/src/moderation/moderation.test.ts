import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { DecideCaseInput } from '@parley/domain/moderation';
import { expect, test } from 'vitest';
import { flagComment, writeComment } from '../comment';
import { writeStatement } from '../statement';
import { decideCase } from './decide-case';
import { findCase } from './find-case';
import { listCases } from './list-cases';
import { listDecisions } from './list-decisions';
import { undoDecision } from './undo-decision';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const deps = () => at('2026-11-01T00:00:00Z');
const page = { language: 'en', cursor: null };

async function makeRoom() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId);
  const { proposalId, slug } = await makeProposal(world.db, agreementId, roundId);
  const author = await makePerson(world.db, { displayName: 'Ana', language: 'es-MX' });
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const caseOf = async (subject: string): Promise<{ id: Id<'case'>; number: number }> => {
    const [row] =
      await world.sql`select id, number from cases where statement_id = ${subject} or comment_id = ${subject} order by opened_at desc limit 1`;
    return row as unknown as { id: Id<'case'>; number: number };
  };
  const state = async (itemId: string) =>
    (await world.sql`select state from items where id = ${itemId}`)[0]?.state;
  const makeWaiting = async (text: string) => {
    const input = { roundId, text, language: 'es-MX', proposalId };
    const written = await writeStatement(deps(), author, input);
    return { ...written, ...(await caseOf(written.statementId)) };
  };
  const makeFlagged = async (body: string) => {
    const { commentId } = await writeComment(deps(), author, {
      proposalId,
      parentId: null,
      body,
      language: 'en',
    });
    await flagComment(deps(), await makePerson(world.db), { commentId, rule: 1, note: 'Look.' });
    return { commentId, ...(await caseOf(commentId)) };
  };
  return { roundId, slug, author, moderator, state, makeWaiting, makeFlagged };
}
const accept = (caseId: Id<'case'>): DecideCaseInput => ({
  caseId,
  decision: 'accept',
  rule: null,
  reason: '',
});
const reject = (caseId: Id<'case'>): DecideCaseInput => ({
  caseId,
  decision: 'reject',
  rule: 2,
  reason: 'Dos ideas.',
});
const lettersTo = (personId: string) =>
  world.sql`select l.kind, l.language, l.content, l.state, o.available_at from letters l left join outbox o on o.payload ->> 'letterId' = l.id where l.person_id = ${personId}`;

test('accepting a statement makes it votable; the author is told in their language, ten minutes later', async () => {
  const { author, moderator, state, makeWaiting } = await makeRoom();
  const waiting = await makeWaiting('Una idea.');
  const decided = await decideCase(deps(), moderator, accept(waiting.id));
  expect(decided).toMatchObject({ state: 'accepted', undoEndsAt: new Date('2026-11-01T00:10:00Z') });
  expect(await state(waiting.itemId)).toBe('live');
  const letters = await lettersTo(author.personId);
  expect(letters).toMatchObject([
    {
      kind: 'statement-decided',
      language: 'es-MX',
      content: { displayName: 'Ana', text: 'Una idea.', decision: 'accepted', rule: null },
    },
  ]);
  expect(new Date(letters[0]?.available_at)).toEqual(new Date('2026-11-01T00:10:00Z'));
  const acts = await world.sql`select act, person_id from audit where subject_id = ${waiting.id}`;
  expect(acts).toEqual([{ act: 'case.decide', person_id: moderator.personId }]);
});

test('rejecting needs a rule that exists and a reason; the text is gone, the author reads both', async () => {
  const { author, moderator, slug, state, makeWaiting } = await makeRoom();
  const waiting = await makeWaiting('Dos ideas y otra.');
  const no = reject(waiting.id);
  await expect(decideCase(deps(), moderator, { ...no, rule: null })).rejects.toThrow('rule-missing');
  await expect(decideCase(deps(), moderator, { ...no, rule: 3 })).rejects.toThrow('rule-missing');
  await expect(decideCase(deps(), moderator, { ...no, reason: '' })).rejects.toThrow('reason-missing');
  expect(await lettersTo(author.personId)).toEqual([]);
  await decideCase(deps(), moderator, no);
  expect(await state(waiting.itemId)).toBe('removed');
  expect(await lettersTo(author.personId)).toMatchObject([
    {
      content: {
        decision: 'rejected',
        rule: { number: 2, title: 'One idea (es)' },
        reason: 'Dos ideas.',
        proposalSlug: slug,
      },
    },
  ]);
});

test('of many decisions at once one stands; the others are told that it is decided', async () => {
  const { author, moderator, makeWaiting } = await makeRoom();
  const other = await makePerson(world.db, { role: 'admin' });
  const waiting = await makeWaiting('Una idea.');
  const done = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      decideCase(deps(), i % 2 ? moderator : other, i % 3 ? accept(waiting.id) : reject(waiting.id)),
    ),
  );
  expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  for (const one of done) if (one.status === 'rejected') expect(one.reason.message).toBe('case-decided');
  expect(await lettersTo(author.personId)).toHaveLength(1);
  expect(await world.sql`select 1 from audit where subject_id = ${waiting.id}`).toHaveLength(1);
});

test('a flagged comment that is rejected is hidden and its author told; one that is kept stays, and nobody is', async () => {
  const { author, moderator, slug, makeFlagged } = await makeRoom();
  const kept = await makeFlagged('Fine.');
  await decideCase(deps(), moderator, accept(kept.id));
  expect(await lettersTo(author.personId)).toEqual([]);
  const hidden = await makeFlagged('Not fine.');
  await decideCase(deps(), moderator, reject(hidden.id));
  const states =
    await world.sql`select id, state from comments where author_id = ${author.personId} order by created_at, id`;
  expect(Object.fromEntries(states.map((row) => [row.id, row.state]))).toEqual({
    [kept.commentId]: 'shown',
    [hidden.commentId]: 'hidden',
  });
  expect(await lettersTo(author.personId)).toMatchObject([
    { kind: 'comment-decided', content: { text: 'Not fine.', proposalSlug: slug } },
  ]);
});

test('only moderators decide, see the queue and undo; nobody decides on their own text', async () => {
  const { author, roundId, makeWaiting } = await makeRoom();
  const { id, number } = await makeWaiting('Una idea.');
  const unconfirmed = await makePerson(world.db, { role: 'moderator', emailConfirmed: false });
  for (const [who, refusal] of [
    [null, 'not-signed-in'],
    [author, 'not-allowed'],
    [unconfirmed, 'address-not-confirmed'],
  ] as const) {
    await expect(decideCase(deps(), who, accept(id))).rejects.toThrow(refusal);
    await expect(undoDecision(deps(), who, { caseId: id })).rejects.toThrow(refusal);
    await expect(listCases(deps(), who, page)).rejects.toThrow(refusal);
    await expect(findCase(deps(), who, { number, language: 'en' })).rejects.toThrow(refusal);
  }
  const judge = await makePerson(world.db, { role: 'moderator' });
  const own = await writeStatement(deps(), judge, {
    roundId,
    text: 'Mine.',
    language: 'en',
    proposalId: null,
  });
  const [row] = await world.sql`select id from cases where statement_id = ${own.statementId}`;
  await expect(decideCase(deps(), judge, accept(row?.id))).rejects.toThrow('not-allowed');
});

test('within ten minutes whoever decided takes it back: the case waits, the letter never leaves, the log keeps both', async () => {
  const { author, moderator, state, makeWaiting } = await makeRoom();
  const waiting = await makeWaiting('Una idea.');
  await decideCase(deps(), moderator, reject(waiting.id));
  const other = await makePerson(world.db, { role: 'moderator' });
  await expect(undoDecision(deps(), other, { caseId: waiting.id })).rejects.toThrow('not-allowed');
  await undoDecision(at('2026-11-01T00:09:59Z'), moderator, { caseId: waiting.id });
  expect(await state(waiting.itemId)).toBe('pending');
  expect(await lettersTo(author.personId)).toEqual([]);
  expect(
    await world.sql`select 1 from outbox where done_at is null and job = 'letter.send' and payload ->> 'letterId' not in (select id from letters)`,
  ).toEqual([]);
  const acts = await world.sql`select act from audit where subject_id = ${waiting.id} order by sequence`;
  expect(acts.map((row) => row.act)).toEqual(['case.decide', 'case.undo']);
  await decideCase(deps(), other, accept(waiting.id));
  expect(await state(waiting.itemId)).toBe('live');
});

test('after ten minutes, or once the letter has left, a decision stands', async () => {
  const { author, moderator, state, makeWaiting } = await makeRoom();
  const late = await makeWaiting('Una idea.');
  await decideCase(deps(), moderator, reject(late.id));
  await expect(undoDecision(at('2026-11-01T00:10:00Z'), moderator, { caseId: late.id })).rejects.toThrow(
    'undo-too-late',
  );
  await world.sql`update letters set state = 'sending' where person_id = ${author.personId}`;
  await expect(undoDecision(deps(), moderator, { caseId: late.id })).rejects.toThrow('undo-too-late');
  expect(await state(late.itemId)).toBe('removed');
});

test('a comment that was kept and flagged again has one waiting case: the old decision stands', async () => {
  const { moderator, makeFlagged } = await makeRoom();
  const { id, commentId } = await makeFlagged('Fine.');
  await decideCase(deps(), moderator, accept(id));
  await flagComment(deps(), await makePerson(world.db), { commentId, rule: 1, note: '' });
  await expect(undoDecision(deps(), moderator, { caseId: id })).rejects.toThrow('undo-too-late');
});

test('the queue shows what waits, the oldest first, in pages of twenty; a case shows what a moderator needs', async () => {
  await world.sql`update cases set state = 'accepted', decided_at = now() where state = 'waiting'`;
  const { moderator, makeWaiting, makeFlagged } = await makeRoom();
  for (let i = 0; i < 20; i += 1) await makeWaiting(`Idea ${i}.`);
  const flagged = await makeFlagged('Spam.');
  const first = await listCases(deps(), moderator, page);
  expect(first).toMatchObject({ waiting: 21, oldestAt: new Date('2026-11-01T00:00:00Z') });
  expect(first.cases).toHaveLength(20);
  expect(first.next).not.toBeNull();
  expect(await findCase(deps(), moderator, { number: flagged.number, language: 'en' })).toMatchObject({
    subject: 'comment',
    reason: 'flagged',
    flagCount: 1,
    flags: [{ rule: 1, note: 'Look.' }],
    text: { text: 'Spam.' },
    author: { displayName: 'Ana', language: 'es-MX', tier: 'email', party: { text: 'CA' } },
    record: { statements: 20, comments: 1, rejected: 0 },
    rules: [{ number: 1 }, { number: 2, titleForAuthor: { language: 'es-MX', text: 'One idea (es)' } }],
    decision: null,
    isOwn: false,
  });
});

test('the public log names rule and reason, nobody’s name, and no text that is not shown', async () => {
  const { author, moderator, makeWaiting, makeFlagged } = await makeRoom();
  const rejected = await makeWaiting('Palabras prohibidas.');
  const accepted = await makeWaiting('Palabras buenas.');
  const later = await makeFlagged('First kept, then hidden.');
  await decideCase(at('2026-12-01T00:00:00Z'), moderator, reject(rejected.id));
  await decideCase(at('2026-12-01T00:01:00Z'), moderator, accept(accepted.id));
  await decideCase(at('2026-12-01T00:02:00Z'), moderator, accept(later.id));
  await world.sql`update comments set state = 'hidden' where id = ${later.commentId}`;
  const log = await listDecisions(deps(), page);
  expect(log.decisions.slice(0, 3)).toMatchObject([
    { decision: 'accepted', subject: 'comment', text: null },
    { decision: 'accepted', subject: 'statement', text: { language: 'es-MX', text: 'Palabras buenas.' } },
    {
      decision: 'rejected',
      rule: { number: 2, title: { text: 'One idea' } },
      decisionReason: { language: 'es-MX', text: 'Dos ideas.' },
      text: null,
    },
  ]);
  const whole = JSON.stringify(log);
  for (const secret of [
    'prohibidas',
    'then hidden',
    author.displayName,
    author.personId,
    moderator.personId,
    moderator.displayName,
  ]) {
    expect(whole).not.toContain(`"${secret}`);
  }
});

test('a moderator of one party has the queue of its authors, and decides on nobody else', async () => {
  const { roundId } = await makeRoom();
  const author = await makePerson(world.db, { partyCode: 'US' });
  const input = { roundId, text: 'Another idea.', language: 'en', proposalId: null };
  await writeStatement(deps(), author, input);
  const ofTheirs = await makePerson(world.db, { role: 'moderator', rolePartyCode: 'US' });
  const ofMexico = await makePerson(world.db, { role: 'moderator', rolePartyCode: 'MX' });
  const queue = await listCases(deps(), ofTheirs, page);
  expect(queue).toMatchObject({ waiting: 1, cases: [{ text: { text: 'Another idea.' } }] });
  expect(await listCases(deps(), ofMexico, page)).toMatchObject({ waiting: 0, cases: [] });
  const { caseId, number } = queue.cases[0]!;
  const look = { number, language: 'en' };
  expect(await findCase(deps(), ofTheirs, look)).toMatchObject({ caseId });
  await expect(findCase(deps(), ofMexico, look)).rejects.toThrow('not-allowed');
  await expect(decideCase(deps(), ofMexico, accept(caseId))).rejects.toThrow('not-allowed');
  expect(await decideCase(deps(), ofTheirs, accept(caseId))).toMatchObject({ state: 'accepted' });
});
