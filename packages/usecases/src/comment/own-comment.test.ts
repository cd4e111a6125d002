import { removeUseless } from '@parley/db/privacy';
import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { CommentOrder, CommentSubject } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { cursorSchema } from '@parley/domain/page';
import type { Viewer } from '@parley/domain/person';
import { retainedSince } from '@parley/domain/privacy';
import type { RoundRules } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { decideCase } from '../moderation';
import { writeStatement } from '../statement';
import { tickingClock } from '../testing/ticking-clock';
import { editComment } from './edit-comment';
import { flagComment } from './flag-comment';
import { listCommentEdits } from './list-comment-edits';
import { listComments } from './list-comments';
import { listMyComments } from './list-my-comments';
import { restoreComment } from './restore-comment';
import { withdrawComment } from './withdraw-comment';
import { writeComment } from './write-comment';

const world = useTestDb();
const clock = tickingClock();
const deps = () => ({ db: world.db, now: clock.now });

async function makeRoom(rules: Partial<RoundRules> = {}) {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules: { statements: 'by-report', ...rules } });
  const { proposalId, slug } = await makeProposal(world.db, agreementId, roundId);
  const [ana, ben] = [await makePerson(world.db), await makePerson(world.db)];
  type Where = { parentId?: Id<'comment'>; about?: CommentSubject; who?: Viewer };
  const write = async (body: string, { parentId, about, who = ana }: Where = {}) => {
    const input = { proposalId, parentId: parentId ?? null, about, body, language: 'en' };
    return (await writeComment(deps(), who, input)).commentId;
  };
  type Asked = { about?: CommentSubject; order?: CommentOrder; cursor?: string | null; who?: Viewer };
  const page = ({ about, order, cursor = null, who }: Asked = {}) =>
    listComments(deps(), who ?? null, {
      proposalSlug: slug,
      language: 'en',
      about,
      order,
      cursor: cursorSchema('comment').parse(cursor),
    });
  const list = async (asked: Asked = {}) => (await page(asked)).threads.map(({ comment }) => comment);
  return { roundId, proposalId, ana, ben, write, list, page };
}

test('what is said about a clause or a statement stands in the whole discussion, and by itself', async () => {
  const { roundId, proposalId, ana, write, list } = await makeRoom();
  const said = { roundId, proposalId, text: 'Audits should be public.', language: 'en' };
  const { number } = await writeStatement(deps(), ana, said);
  const statement = { kind: 'statement', number } as const;
  const clause = { kind: 'clause', number: 1 } as const;
  await write('Whole');
  const onClause = await write('Clause', { about: clause });
  await write('Answer', { parentId: onClause });
  await write('Statement', { about: statement });
  expect(await list()).toMatchObject([{ about: statement }, { about: clause }, { about: null }]);
  expect(await list({ about: clause })).toMatchObject([{ body: { text: 'Clause' } }]);
  expect(await list({ about: statement })).toMatchObject([{ body: { text: 'Statement' } }]);
  await expect(write('None', { about: { kind: 'clause', number: 99 } })).rejects.toThrow('not-found');
});

test.each(['newest', 'oldest', 'replies'] as const)(
  'every thread stands once, over all pages: %s',
  async (order) => {
    const { write, page } = await makeRoom();
    const ids: Id<'comment'>[] = [];
    for (let i = 0; i < 22; i += 1) ids.push(await write(`C${i}`));
    const talked = ids[5]!;
    await write('A1', { parentId: talked });
    await write('A2', { parentId: talked });
    await write('A3', { parentId: ids[7]! });
    const first = await page({ order });
    const second = await page({ order, cursor: first.next });
    const found = [...first.threads, ...second.threads].map(({ comment }) => comment.commentId);
    const answered = [talked, ids[7]!];
    const expected = {
      newest: ids.toReversed(),
      oldest: ids,
      replies: [...answered, ...ids.toReversed().filter((id) => !answered.includes(id))],
    };
    expect(found).toEqual(expected[order]);
  },
);

test('an edit keeps what was said before, for everybody; nobody else edits it', async () => {
  const { ana, ben, write, list } = await makeRoom();
  const commentId = await write('Before');
  const words = { commentId, language: 'fr-CA' };
  await expect(editComment(deps(), ben, { ...words, body: 'Mine' })).rejects.toThrow('not-allowed');
  await editComment(deps(), ana, { ...words, body: 'Après' });
  await editComment(deps(), ana, { ...words, body: ' Après ' });
  expect(await list()).toMatchObject([
    { body: { language: 'fr-CA', text: 'Après' }, editedAt: expect.any(Date) },
  ]);
  expect(await listCommentEdits(deps(), null, { commentId })).toMatchObject([
    { body: { language: 'en', text: 'Before' } },
  ]);
});

test('words that a moderator has before them stay what they are', async () => {
  const { ana, ben, write } = await makeRoom();
  const commentId = await write('Bad');
  await flagComment(deps(), ben, { commentId, rule: 1, note: '' });
  await expect(editComment(deps(), ana, { commentId, language: 'en', body: 'Good' })).rejects.toThrow(
    'case-waiting',
  );
});

test('one that was taken back shows no words to anybody, keeps its answers, and can be put back', async () => {
  const { ana, ben, write, list, page } = await makeRoom();
  const commentId = await write('Secret');
  await write('Answer', { parentId: commentId, who: ben });
  await editComment(deps(), ana, { commentId, language: 'en', body: 'Secret too' });
  await expect(withdrawComment(deps(), ben, { commentId })).rejects.toThrow('not-allowed');
  await withdrawComment(deps(), ana, { commentId });
  expect(await list()).toEqual([
    { state: 'withdrawn', commentId, isMine: false, createdAt: expect.any(Date) },
  ]);
  expect(JSON.stringify(await page())).not.toContain('Secret');
  expect(await listCommentEdits(deps(), null, { commentId })).toEqual([]);
  expect((await page()).threads[0]?.answers.rows).toHaveLength(1);
  await restoreComment(deps(), ana, { commentId });
  expect(await list()).toMatchObject([{ state: 'shown', body: { text: 'Secret too' } }]);
});

test('taking it back and putting it back does not shake off a flag, nor a moderator who looks first', async () => {
  const open = await makeRoom();
  const flagged = await open.write('Bad');
  await flagComment(deps(), open.ben, { commentId: flagged, rule: 1, note: '' });
  await withdrawComment(deps(), open.ana, { commentId: flagged });
  await restoreComment(deps(), open.ana, { commentId: flagged });
  const waiting = (id: string) =>
    world.sql`select id from cases where comment_id = ${id} and state = 'waiting'`;
  expect(await waiting(flagged)).toHaveLength(1);
  const strict = await makeRoom({ comments: 'strict' });
  const first = await strict.write('New');
  await withdrawComment(deps(), strict.ana, { commentId: first });
  await restoreComment(deps(), strict.ana, { commentId: first });
  expect(await strict.list({ who: strict.ben })).toEqual([]);
  const [opened] = await waiting(first);
  const moderator = await makePerson(world.db, { role: 'moderator' });
  await decideCase(deps(), moderator, { caseId: opened?.id, decision: 'accept', rule: null, reason: '' });
  expect(await strict.list()).toMatchObject([{ state: 'shown' }]);
});

test('after seven days the words are gone, and it can no longer be put back', async () => {
  const { ana, write } = await makeRoom();
  const commentId = await write('Secret words');
  await editComment(deps(), ana, { commentId, language: 'en', body: 'Other secret words' });
  await withdrawComment(deps(), ana, { commentId });
  const later = new Date(clock.last().getTime() + 7 * 86_400_000 + 5000);
  const before = retainedSince('withdrawnComments', later);
  expect(await world.db.transaction((tx) => removeUseless(tx, 'withdrawnComments', before))).toBe(1);
  const rows =
    await world.sql`select body from comments where id = ${commentId} union all select body from comment_edits where comment_id = ${commentId}`;
  expect(JSON.stringify(rows)).not.toContain('ecret');
  const at = { db: world.db, now: () => later };
  await expect(restoreComment(at, ana, { commentId })).rejects.toThrow('restore-too-late');
});

test('my page has my comments alone, with what became of each', async () => {
  const { ana, ben, write } = await makeRoom();
  const commentId = await write('Mine', { about: { kind: 'clause', number: 1 } });
  await write('Theirs', { who: ben });
  await write('Answer', { parentId: commentId, who: ben });
  const { comments } = await listMyComments(deps(), ana, { language: 'en', cursor: null });
  expect(comments).toMatchObject([
    { body: { text: 'Mine' }, state: 'shown', about: { kind: 'clause', number: 1 }, answers: 1 },
  ]);
});
