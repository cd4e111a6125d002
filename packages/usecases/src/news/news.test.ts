import { randomUUID } from 'node:crypto';
import { newId } from '@parley/db/client';
import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { Followed } from '@parley/domain/follow';
import type { Viewer } from '@parley/domain/person';
import { expect, test } from 'vitest';
import { withdrawComment, writeComment } from '../comment';
import { changeFollow, listFollows } from '../follow';
import { decideCase } from '../moderation';
import { writeStatement } from '../statement';
import { tickingClock } from '../testing/ticking-clock';
import { castVote } from '../vote';
import { countUnreadNews } from './count-unread-news';
import { listNews } from './list-news';
import { markNewsRead } from './mark-news-read';

const world = useTestDb();
const clock = tickingClock();
const deps = () => ({ db: world.db, now: clock.now });

async function makeRoom() {
  const agreementId = await makeAgreement(world.db);
  const [agreement] = await world.sql`select slug from agreements where id = ${agreementId}`;
  const roundId = await makeRound(world.db, agreementId);
  const proposal = await makeProposal(world.db, agreementId, roundId);
  const [ana, ben] = [await makePerson(world.db), await makePerson(world.db)];
  const comment = (
    who: Viewer,
    parentId: Awaited<ReturnType<typeof writeComment>>['commentId'] | null = null,
  ) =>
    writeComment(deps(), who, {
      proposalId: proposal.proposalId,
      parentId,
      body: randomUUID(),
      language: 'en',
    });
  const follow = (what: Followed, follows = true) => changeFollow(deps(), ana, { what, follows });
  const news = async (who: Viewer = ana) =>
    (await listNews(deps(), who, { language: 'en', before: null })).news.map(({ kind }) => kind);
  const isAnas = { kind: 'proposal', slug: proposal.slug } as const;
  return {
    agreementId,
    agreementSlug: agreement?.slug as string,
    roundId,
    proposal,
    ana,
    ben,
    comment,
    follow,
    news,
    isAnas,
  };
}

test('what is followed stands in the list once, and what others do on it is news; one’s own acts are not', async () => {
  const { ana, ben, comment, follow, news, isAnas } = await makeRoom();
  await comment(ben);
  expect(await news()).toEqual([]);
  await Promise.all([follow(isAnas), follow(isAnas)]);
  expect(await listFollows(deps(), ana, { language: 'en' })).toMatchObject([{ what: isAnas }]);
  expect(await news()).toEqual([]);
  await comment(ana);
  await comment(ben);
  expect(await news()).toEqual(['comment']);
  await follow(isAnas, false);
  expect(await news()).toEqual([]);
});

test('an answer to one’s comment is told once, as an answer, also where one follows; taken back it is told no more', async () => {
  const { ana, ben, comment, follow, news, isAnas } = await makeRoom();
  await follow(isAnas);
  const { commentId } = await comment(ana);
  const answer = await comment(ben, commentId);
  expect(await news()).toEqual(['answer']);
  await withdrawComment(deps(), ben, answer);
  expect(await news()).toEqual([]);
});

test('new words of a clause are news to who voted on the former ones', async () => {
  const { ana, ben, proposal, news } = await makeRoom();
  const vote = { choice: 'agree', matters: false, language: 'en', operationId: randomUUID() } as const;
  await castVote(deps(), ana, { ...vote, itemId: proposal.clauseItemId });
  await world.sql`update clause_versions set state = 'older' where item_id = ${proposal.clauseItemId}`;
  const versionId = newId('clauseVersion');
  await world.sql`
    insert into clause_versions select (jsonb_populate_record(v, jsonb_build_object('id', ${versionId}::text, 'item_id', null,
      'version', 2, 'state', 'current', 'created_at', ${clock.last().toISOString()}::text))).*
    from clause_versions v where item_id = ${proposal.clauseItemId}`;
  expect(await news()).toEqual(['version']);
  expect(await news(ben)).toEqual([]);
});

test('a decision is told once it cannot be taken back; a domain tells of what opens in it', async () => {
  const { ana, roundId, agreementId, agreementSlug, proposal, follow, news } = await makeRoom();
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const said = { roundId, proposalId: proposal.proposalId, language: 'en', text: 'Audits should be public.' };
  const { statementId } = await writeStatement(deps(), ana, said);
  const [waiting] = await world.sql`select id from cases where statement_id = ${statementId}`;
  await decideCase(deps(), moderator, { caseId: waiting?.id, decision: 'accept', rule: null, reason: '' });
  expect(await news()).toEqual([]);
  clock.pass(11 * 60_000);
  expect(await news()).toEqual(['accepted']);
  await follow({ kind: 'domain', agreementSlug, code: 'regulation' });
  const opened = await makeProposal(world.db, agreementId, roundId);
  await world.sql`update proposals set opened_at = ${deps().now().toISOString()} where id = ${opened.proposalId}`;
  expect(await news()).toEqual(['opened', 'accepted']);
});

test('what was looked at is no longer counted; an older page that is marked takes nothing back', async () => {
  const { ana, ben, comment, follow, isAnas } = await makeRoom();
  await follow(isAnas);
  await world.sql`update people set created_at = '2026-10-01' where id = ${ana.personId}`;
  await comment(ben);
  const first = await listNews(deps(), ana, { language: 'en', before: null });
  await comment(ben);
  expect(await countUnreadNews(deps(), ana)).toBe(2);
  await markNewsRead(deps(), ana, { until: first.until });
  expect(await countUnreadNews(deps(), ana)).toBe(1);
  await markNewsRead(deps(), ana, { until: '2999-01-01T00:00:00.000Z' });
  await markNewsRead(deps(), ana, { until: first.until });
  expect(await countUnreadNews(deps(), ana)).toBe(0);
});
