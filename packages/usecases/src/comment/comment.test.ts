import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import { answersShown } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { cursorSchema } from '@parley/domain/page';
import type { Viewer } from '@parley/domain/person';
import type { RoundRules } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { tickingClock } from '../testing/ticking-clock';
import { flagComment } from './flag-comment';
import { listAnswers } from './list-answers';
import { listComments } from './list-comments';
import { writeComment } from './write-comment';

const world = useTestDb();
const clock = tickingClock();
const deps = () => ({ db: world.db, now: clock.now });

async function makeRoom(rules: Partial<RoundRules> = {}) {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules });
  const { proposalId, slug } = await makeProposal(world.db, agreementId, roundId);
  const person = await makePerson(world.db, { displayName: 'Ana Pérez' });
  const write = (body: string, parentId: Id<'comment'> | null = null, who: Viewer | null = person) =>
    writeComment(deps(), who, { proposalId, parentId, body, language: 'es-MX' });
  const list = (viewer: Viewer | null = null, cursor: string | null = null) =>
    listComments(deps(), viewer, {
      proposalSlug: slug,
      language: 'en',
      cursor: cursorSchema('comment').parse(cursor),
    });
  return { agreementId, roundId, proposalId, slug, person, write, list };
}

test('a comment stands under its author’s name, party and sector, in its own language', async () => {
  const { write, list, person } = await makeRoom();
  await write('Primero.\r\n\r\n\r\nSegundo.');
  const { threads, count } = await list(person);
  expect(count).toBe(1);
  expect(threads).toMatchObject([
    {
      comment: {
        state: 'shown',
        body: { language: 'es-MX', text: 'Primero.\n\nSegundo.' },
        author: { displayName: 'Ana Pérez', party: { text: 'CA' }, sector: { text: 'labour' } },
        isMine: true,
        isFlagged: false,
      },
      answers: { rows: [], next: null },
    },
  ]);
});

test('two levels: an answer stands below its comment, an answer to an answer is refused', async () => {
  const { write, list } = await makeRoom();
  const { commentId } = await write('One');
  const answer = await write('Two', commentId);
  await expect(write('Three', answer.commentId)).rejects.toThrow('comment-too-deep');
  const { threads } = await list();
  expect(threads).toHaveLength(1);
  expect(threads[0]?.answers.rows).toMatchObject([{ body: { text: 'Two' } }]);
});

test('the database itself refuses a third level, and an answer across proposals', async () => {
  const { write, proposalId } = await makeRoom();
  const elsewhere = await makeRoom();
  const { commentId } = await write('One');
  const answer = await write('Two', commentId);
  await expect(elsewhere.write('Three', commentId)).rejects.toThrow('not-found');
  const insert = (parent: string) =>
    world.sql`insert into comments (id, proposal_id, parent_id, body, language, state, created_at) values ('com_x', ${proposalId}, ${parent}, 'x', 'en', 'shown', now())`;
  await expect(insert(answer.commentId)).rejects.toThrow('first level');
});

test('threads come newest first in pages of twenty, each once; answers oldest first, then page by page', async () => {
  const { write, list } = await makeRoom();
  const ids: string[] = [];
  for (let i = 0; i < 23; i += 1) ids.unshift((await write(`Comment ${i}`)).commentId);
  const newest = ids[0] as Id<'comment'>;
  for (let i = 0; i < answersShown + 3; i += 1) await write(`Answer ${i}`, newest);
  const first = await list();
  expect(first.count).toBe(23 + answersShown + 3);
  const second = await list(null, first.next);
  expect([...first.threads, ...second.threads].map((t) => t.comment.commentId)).toEqual(ids);
  expect(second.next).toBeNull();
  const { rows, next } = first.threads[0]?.answers ?? { rows: [], next: null };
  const rest = await listAnswers(deps(), null, {
    commentId: newest,
    language: 'en',
    cursor: cursorSchema('comment').parse(next),
  });
  const words = [...rows, ...rest.rows].map((row) => ('body' in row ? row.body.text : ''));
  expect(words).toEqual(Array.from({ length: answersShown + 3 }, (_, i) => `Answer ${i}`));
  expect(rest.next).toBeNull();
});

test('a hidden comment keeps its place and names its rule; its words and its author go nowhere', async () => {
  const { write, list, person } = await makeRoom();
  const { commentId } = await write('They are all crooks.');
  await write('Calm down.', commentId);
  await world.sql`update comments set state = 'hidden' where id = ${commentId}`;
  await world.sql`insert into cases (id, comment_id, reason, state, opened_at, decided_at, rule, decision_reason) values ('cas_00000000000000000001', ${commentId}, 'flagged', 'rejected', now(), now(), 2, 'No source.')`;
  for (const viewer of [null, person]) {
    const page = await list(viewer);
    expect(page.threads[0]?.comment).toEqual({
      state: 'hidden',
      commentId,
      rule: { number: 2, title: { language: 'en', text: 'One idea' } },
      createdAt: expect.any(Date),
    });
    expect(page.threads[0]?.answers.rows).toHaveLength(1);
    expect(JSON.stringify(page)).not.toContain('crooks');
  }
  await expect(write('So what?', commentId)).rejects.toThrow('not-found');
});

test('where comments are moderated first, one is there for its author alone until then', async () => {
  const { write, list, person } = await makeRoom({ comments: 'strict' });
  const { commentId, state } = await write('Hello');
  expect(state).toBe('pending');
  expect((await list()).threads).toEqual([]);
  expect((await list(await makePerson(world.db))).threads).toEqual([]);
  expect((await list(person)).threads).toMatchObject([{ comment: { state: 'pending' } }]);
  expect(await world.sql`select reason from cases where comment_id = ${commentId}`).toEqual([
    { reason: 'strict' },
  ]);
});

test('a form that was sent twice is one comment; the same words later are another', async () => {
  const { write, list } = await makeRoom();
  const sent = await Promise.all(Array.from({ length: 10 }, () => write('Agreed.')));
  expect(new Set(sent.map((one) => one.commentId)).size).toBe(1);
  clock.pass(11 * 60_000);
  await write('Agreed.');
  expect((await list()).count).toBe(2);
});

test('people of no party comment; visitors and unconfirmed addresses do not; a closed round takes none', async () => {
  const { write, agreementId } = await makeRoom();
  await write('From abroad.', null, await makePerson(world.db, { partyCode: null }));
  await expect(write('x', null, null)).rejects.toThrow('not-signed-in');
  const unconfirmed = await makePerson(world.db, { emailConfirmed: false });
  await expect(write('x', null, unconfirmed)).rejects.toThrow('address-not-confirmed');
  const closed = await makeRound(world.db, agreementId, { state: 'closed' });
  const { proposalId } = await makeProposal(world.db, agreementId, closed);
  const late = { proposalId, parentId: null, body: 'x', language: 'en' };
  await expect(writeComment(deps(), await makePerson(world.db), late)).rejects.toThrow('round-closed');
});

test('a person flags a comment once, also in parallel; flags of several people are one case', async () => {
  const { write, list, person } = await makeRoom();
  const { commentId } = await write('Spam');
  const flag = { commentId, rule: 1, note: 'Look.' };
  const sent = await Promise.allSettled(Array.from({ length: 20 }, () => flagComment(deps(), person, flag)));
  expect(sent.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  for (const one of sent) if (one.status === 'rejected') expect(one.reason.message).toBe('flag-twice');
  await flagComment(deps(), await makePerson(world.db), flag);
  expect(await world.sql`select 1 from flags where comment_id = ${commentId}`).toHaveLength(2);
  expect(await world.sql`select reason, state from cases where comment_id = ${commentId}`).toEqual([
    { reason: 'flagged', state: 'waiting' },
  ]);
  // It stays until a moderator decides.
  expect((await list(person)).threads[0]?.comment).toMatchObject({ state: 'shown', isFlagged: true });
});

test('a flag cites a rule that exists, on a comment that is shown', async () => {
  const { write, person } = await makeRoom();
  const { commentId } = await write('Spam');
  await expect(flagComment(deps(), person, { commentId, rule: 3, note: '' })).rejects.toThrow('rule-missing');
  await expect(flagComment(deps(), null, { commentId, rule: 1, note: '' })).rejects.toThrow('not-signed-in');
  await world.sql`update comments set state = 'hidden' where id = ${commentId}`;
  await expect(flagComment(deps(), person, { commentId, rule: 1, note: '' })).rejects.toThrow('not-found');
});
