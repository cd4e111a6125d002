import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import { answersShown } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { expect, test } from 'vitest';
import { tickingClock } from '../testing/ticking-clock';
import { findThread } from './find-thread';
import { writeComment } from './write-comment';

const world = useTestDb();
const clock = tickingClock();
const deps = () => ({ db: world.db, now: clock.now });

async function room(comments: 'by-report' | 'strict' = 'by-report') {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules: { comments } });
  const { proposalId, slug } = await makeProposal(world.db, agreementId, roundId);
  const person = await makePerson(world.db);
  const write = async (body: string, parentId: Id<'comment'> | null = null) =>
    (await writeComment(deps(), person, { proposalId, parentId, body, language: 'en' })).commentId;
  return { slug, person, write };
}
const words = (comment: { state: string; body?: { text: string } }) => comment.body?.text;

test('a comment and an answer to it lead to the same thread', async () => {
  const { write, slug } = await room();
  const top = await write('One');
  const answer = await write('Two', top);
  for (const commentId of [top, answer]) {
    const thread = await findThread(deps(), null, { commentId, language: 'en' });
    expect(thread.proposal.slug).toBe(slug);
    expect(words(thread.comment)).toBe('One');
    expect(thread.answers.rows.map(words)).toEqual(['Two']);
    expect(thread.hasEarlier).toBe(false);
  }
});

test('a late answer is reached by its own link, with those that follow it', async () => {
  const { write } = await room();
  const top = await write('Top');
  const answers: Id<'comment'>[] = [];
  for (let i = 0; i < answersShown + 3; i += 1) answers.push(await write(`Answer ${i}`, top));
  const late = answers[answersShown + 1] as Id<'comment'>;
  const thread = await findThread(deps(), null, { commentId: late, language: 'en' });
  expect(thread.hasEarlier).toBe(true);
  expect(thread.answers.rows.map(words)).toEqual([
    `Answer ${answersShown + 1}`,
    `Answer ${answersShown + 2}`,
  ]);
});

test('a comment that waits for a moderator has an address for its author alone', async () => {
  const { write, person } = await room('strict');
  const commentId = await write('Waits');
  await expect(findThread(deps(), null, { commentId, language: 'en' })).rejects.toThrow('not-found');
  expect((await findThread(deps(), person, { commentId, language: 'en' })).comment.state).toBe('pending');
});
