import { inTransaction } from '@parley/db/client';
import { eraseWords } from '@parley/db/privacy';
import { makePerson, useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { confirmVersion, findClause } from '../clause';
import { findThread, listComments, listMyComments, withdrawComment, writeComment } from '../comment';
import { decideCase } from '../moderation';
import { listNews } from '../news';
import {
  acceptAmendment,
  addressComment,
  findAmendment,
  listAmendments,
  listMyAmendments,
  rebaseAmendment,
  withdrawAmendment,
} from '.';
import { during, makeClauseRoom } from './testing';

const world = useTestDb();

const audit = (words: string) => `Each Party shall have systems audited ${words} and publish a summary.`;

test('an accepted amendment is the next version, credited to its author; its words in other languages are confirmed first', async () => {
  const room = await makeClauseRoom(world);
  const { deps, author, admin, slug } = room;
  const { amendmentId } = await room.amend({ text: { en: audit('every year') } });
  const before = await room.current();
  expect(await acceptAmendment(deps, admin, { amendmentId })).toEqual({
    state: 'accepted',
    version: 2,
    votable: false,
  });
  expect(await room.current()).toEqual(before);
  const asked = { proposalSlug: slug, clause: 1, language: 'en' };
  const drafted = (await findClause(deps, admin, asked)).versions[0]!;
  expect(drafted).toMatchObject({ version: 2, state: 'drafted', author: 'Lucía', amendment: 1 });
  expect(drafted.missing).toEqual(['fr-CA', 'es-MX']);
  const confirm = (language: string, text: string) =>
    confirmVersion(deps, admin, { versionId: drafted.versionId, language, heading: 'Portée', text });
  await expect(
    confirmVersion(deps, author, {
      versionId: drafted.versionId,
      language: 'fr-CA',
      heading: 'x',
      text: 'x',
    }),
  ).rejects.toThrow('not-allowed');
  expect(await confirm('fr-CA', 'Chaque année.')).toEqual({ missing: ['es-MX'] });
  expect(await room.current()).toEqual(before);
  await expect(confirm('en', 'Again.')).rejects.toThrow('version-confirmed');
  expect(await confirm('es-MX', 'Cada año.')).toEqual({ missing: [] });
  const after = await room.current();
  expect(after).toMatchObject({
    version: 2,
    text: { en: audit('every year'), 'fr-CA': 'Chaque année.', 'es-MX': 'Cada año.' },
  });
  expect(after.item).not.toBe(before.item);
  const found = (await findClause(deps, null, asked)).versions[0]!;
  expect(found.confirmed.map(({ language, by }) => [language, by])).toEqual([
    ['en', 'Lucía'],
    ['es-MX', admin.displayName],
    ['fr-CA', admin.displayName],
  ]);
});

test('one that builds on a version that still waits for its languages is accepted once that is confirmed', async () => {
  const room = await makeClauseRoom(world);
  const { deps, admin } = room;
  const first = await room.amend({ text: { en: audit('every year') } });
  const second = await room.amend({ text: { en: room.base.replace('a summary', 'a full summary') } });
  await acceptAmendment(deps, admin, first);
  const rebased = await rebaseAmendment(deps, room.author, second);
  if (rebased.state !== 'open') throw new Error('their words do not meet');
  await expect(acceptAmendment(deps, admin, rebased)).rejects.toMatchObject({ code: 'version-waiting' });
  const { versions } = await findClause(deps, admin, {
    proposalSlug: room.slug,
    clause: 1,
    language: 'en',
  });
  const { versionId } = versions[0]!;
  for (const language of ['fr-CA', 'es-MX']) {
    await confirmVersion(deps, admin, { versionId, language, heading: 'Confirmed', text: 'Confirmed.' });
  }
  expect(await acceptAmendment(deps, admin, rebased)).toMatchObject({ state: 'accepted', version: 3 });
});

test('of two that are accepted at once one is the text and the other is in collision: no word is lost silently', async () => {
  const room = await makeClauseRoom(world);
  const other = await makePerson(world.db);
  const texts = [audit('every year'), audit('every three years')];
  const first = await room.amend({ text: room.inAll(texts[0]!) });
  const second = await room.amend({ text: room.inAll(texts[1]!) }, other);
  const results = await Promise.all(
    [first, second].map(({ amendmentId }) => acceptAmendment(room.deps, room.admin, { amendmentId })),
  );
  expect(results.map(({ state }) => state).sort()).toEqual(['accepted', 'collision']);
  const accepted = results.findIndex(({ state }) => state === 'accepted');
  const list = await listAmendments(room.deps, null, { proposalSlug: room.slug, language: 'en' });
  expect(list.amendments.map(({ state }) => state)).toEqual(results.map(({ state }) => state));
  expect((await room.current()).text.en).toBe(texts[accepted]);
  const lost = await findAmendment(room.deps, null, room.place(2 - accepted));
  const words = lost.languages[0]!.text.runs.filter(({ kind }) => kind !== 'deleted');
  expect(words.map(({ text }) => text).join('')).toBe(texts[1 - accepted]);
});

test('one whose base has moved is put on the newest version where words do not meet, and collides where they do', async () => {
  const room = await makeClauseRoom(world);
  const [reader, other] = [await makePerson(world.db), await makePerson(world.db)];
  const winning = await room.amend({ text: room.inAll(audit('every year')) });
  const apart = await room.amend({ text: room.inAll(room.base.replace('a summary', 'a full summary')) });
  const meeting = await room.amend({ text: room.inAll(audit('every three years')) }, other);
  const apartItem = (await findAmendment(room.deps, null, room.place(apart.number))).itemId;
  await room.vote(reader, 'agree', apartItem);
  await acceptAmendment(room.deps, room.admin, winning);
  const moved = await findAmendment(room.deps, room.author, room.place(apart.number));
  expect(moved).toMatchObject({ hasMoved: true, mayRebase: true, mayAccept: false });
  await expect(rebaseAmendment(room.deps, other, apart)).rejects.toThrow('not-allowed');
  const rebased = await rebaseAmendment(room.deps, room.author, apart);
  expect(rebased.state).toBe('open');
  const found = await findAmendment(room.deps, reader, room.place(apart.number));
  expect(found).toMatchObject({ number: apart.number, revision: 2, baseVersion: 2, hasMoved: false });
  expect(found.vote).toBeNull();
  expect(found.itemId).not.toBe(apartItem);
  expect(await rebaseAmendment(room.deps, other, meeting)).toEqual({ state: 'collision' });
  await acceptAmendment(room.deps, room.admin, { amendmentId: found.amendmentId });
  expect((await room.current()).text['es-MX']).toBe(
    audit('every year').replace('a summary', 'a full summary'),
  );
});

test('admins accept, the proposal’s author where the round’s rules say so, nobody their own (GHSA-w5xj-99cg-rccm)', async () => {
  for (const amendments of ['admins', 'authors'] as const) {
    const room = await makeClauseRoom(world, { amendments });
    const proposer = await makePerson(world.db);
    await world.sql`update proposals set author_id = ${proposer.personId} where id = ${room.proposalId}`;
    const mine = await room.amend({ text: room.inAll(audit('each year')) }, proposer);
    const { amendmentId } = await room.amend({ text: room.inAll(audit('every year')) });
    await expect(acceptAmendment(room.deps, null, { amendmentId })).rejects.toThrow('not-signed-in');
    await expect(acceptAmendment(room.deps, room.author, { amendmentId })).rejects.toThrow('not-allowed');
    await expect(acceptAmendment(room.deps, proposer, mine)).rejects.toThrow('not-allowed');
    if (amendments === 'admins') {
      await expect(acceptAmendment(room.deps, proposer, { amendmentId })).rejects.toThrow('not-allowed');
    } else {
      expect(await acceptAmendment(room.deps, proposer, { amendmentId })).toMatchObject({ votable: true });
    }
    const late = { ...room.deps, now: () => new Date('2031-01-01T00:00:00Z') };
    await expect(acceptAmendment(late, room.admin, mine)).rejects.toThrow('round-closed');
  }
});

test('where moderators look first, nobody but its author sees it before; a rejected one is never shown', async () => {
  const room = await makeClauseRoom(world, { statements: 'strict' });
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const [shown, hidden] = [
    await room.amend({ text: { en: audit('every year') } }),
    await room.amend({ text: { en: audit('at will') } }),
  ];
  expect(shown.state).toBe('pending');
  const listFor = async (viewer: typeof moderator | null) =>
    (await listAmendments(room.deps, viewer, { proposalSlug: room.slug, language: 'en' })).amendments.map(
      ({ number, state }) => [number, state],
    );
  expect(await listFor(null)).toEqual([]);
  expect(await listFor(room.author)).toEqual([
    [1, 'pending'],
    [2, 'pending'],
  ]);
  await expect(acceptAmendment(room.deps, room.admin, shown)).rejects.toThrow('amendment-not-open');
  const caseOf = async (amendmentId: string) =>
    (await world.sql`select id from cases where amendment_id = ${amendmentId}`)[0]?.id;
  const decide = async (amendmentId: string, decision: 'accept' | 'reject') =>
    decideCase(room.deps, moderator, {
      caseId: await caseOf(amendmentId),
      decision,
      rule: decision === 'reject' ? 1 : null,
      reason: decision === 'reject' ? 'Off topic.' : '',
    });
  await decide(shown.amendmentId, 'accept');
  await decide(hidden.amendmentId, 'reject');
  expect(await listFor(null)).toEqual([[1, 'open']]);
  const mine = await listMyAmendments(room.deps, room.author, { language: 'en', cursor: null });
  expect(mine.amendments).toMatchObject([
    { number: 2, state: 'removed', decision: { rule: { number: 1 }, reason: 'Off topic.' } },
    { number: 1, state: 'open', decision: null, version: null },
  ]);
  await acceptAmendment(room.deps, room.admin, shown);
  const after = await listMyAmendments(room.deps, room.author, { language: 'en', cursor: null });
  expect(after.amendments[1]).toMatchObject({ state: 'accepted', version: 2 });
  const others = await listMyAmendments(room.deps, moderator, { language: 'en', cursor: null });
  expect(others.amendments).toEqual([]);
  const letters = await world.sql`select kind from letters where person_id = ${room.author.personId}`;
  expect(letters.map(({ kind }) => kind)).toEqual(['amendment-decided', 'amendment-decided']);
});

test('an amendment has other words and a reason, is sent once, and can be taken back by its author', async () => {
  const room = await makeClauseRoom(world);
  await expect(room.amend({ text: { en: `${room.base} ` } })).rejects.toThrow('amendment-unchanged');
  const words = { text: { en: audit('every year') } };
  await expect(room.amend({ ...words, reason: '  ' })).rejects.toThrow('amendment-without-reason');
  const once = await room.amend(words);
  expect(await room.amend(words)).toEqual(once);
  const other = await makePerson(world.db);
  await expect(withdrawAmendment(room.deps, other, once)).rejects.toThrow('not-allowed');
  await withdrawAmendment(room.deps, room.author, once);
  await expect(withdrawAmendment(room.deps, room.author, once)).rejects.toThrow('amendment-not-open');
  const found = await findAmendment(room.deps, null, room.place(1));
  expect(found).toMatchObject({ state: 'withdrawn', mayAccept: false, voteObstacle: 'not-signed-in' });
});

test('of an amendment whose author wants their words erased neither reason nor words are left; an accepted one stays the text', async () => {
  const room = await makeClauseRoom(world);
  const accepted = await room.amend({ text: room.inAll(audit('every year')), reason: 'Mine alone.' });
  await acceptAmendment(room.deps, room.admin, accepted);
  await room.amend({ text: { en: audit('on my birthday') }, reason: 'Mine too.' });
  const { personId } = room.author;
  await inTransaction(world.db, (tx) => eraseWords(tx, personId, { en: 'Erased.' }, during));
  const rows = await world.sql`
    select a.reason, a.text ->> 'en' as text, i.state from amendments a join items i on i.id = a.item_id
    where a.clause_id = ${room.clauseId} order by a.number`;
  expect([...rows]).toEqual([
    { reason: 'Erased.', text: audit('every year'), state: 'superseded' },
    { reason: 'Erased.', text: audit('every year'), state: 'removed' },
  ]);
  expect((await room.current()).text.en).toBe(audit('every year'));
});

test('a comment says which amendments address it, as their author alone may say, and what is withdrawn or removed says nothing', async () => {
  const room = await makeClauseRoom(world);
  const { deps, author, admin, proposalId, slug } = room;
  const writer = await makePerson(world.db, { displayName: 'Ana' });
  const said = { proposalId, parentId: null, language: 'en' };
  const comment = await writeComment(deps, writer, { ...said, body: 'How often?' });
  const { commentId } = await writeComment(deps, writer, {
    ...said,
    parentId: comment.commentId,
    body: 'Yearly?',
  });
  const lost = await room.amend({ text: room.inAll(audit('every three years')) });
  const kept = await room.amend({ text: room.inAll(room.base.replace('a summary', 'a full summary')) });
  const address = (amendmentId: typeof kept.amendmentId, addressed = true, who = author) =>
    addressComment(deps, who, { amendmentId, commentId, addressed });
  const shown = async () => {
    const { threads } = await listComments(deps, null, { proposalSlug: slug, language: 'en', cursor: null });
    const answer = threads[0]!.answers.rows[0]!;
    return 'addressedIn' in answer ? answer.addressedIn.map(({ number }) => number) : answer.state;
  };
  const on = async (number: number) =>
    (await findAmendment(deps, null, room.place(number))).addressed.comments.map((one) => one.authorName);
  await expect(address(kept.amendmentId, true, admin)).rejects.toThrow('not-allowed');
  const elsewhere = await makeClauseRoom(world);
  const foreign = await elsewhere.amend({ text: { en: audit('every year') } }, author);
  await expect(address(foreign.amendmentId)).rejects.toThrow('not-found');
  await Promise.all([address(kept.amendmentId), address(kept.amendmentId), address(lost.amendmentId)]);
  expect(await shown()).toEqual([1, 2]);
  const { addressing } = await findThread(deps, author, { commentId, language: 'en' });
  expect(addressing.map(({ number, addresses }) => [number, addresses])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect((await findThread(deps, writer, { commentId, language: 'en' })).addressing).toEqual([]);
  const mine = await listMyComments(deps, writer, { language: 'en', cursor: null });
  expect(mine.comments.map(({ addressedIn }) => addressedIn.length)).toContain(2);
  const later = { ...deps, now: () => new Date(during.getTime() + 1000) };
  const { news } = await listNews(later, writer, { language: 'en', before: null });
  expect(news.map(({ kind }) => kind)).toEqual(['addressed', 'addressed']);

  await withdrawAmendment(deps, author, lost);
  await expect(address(lost.amendmentId, false)).rejects.toThrow('amendment-not-open');
  expect([await shown(), await on(1), await on(2)]).toEqual([[2], [], ['Ana']]);
  const other = await room.amend({ text: room.inAll(audit('every year')) });
  await acceptAmendment(deps, admin, other);
  await rebaseAmendment(deps, author, kept);
  expect([await shown(), await on(2)]).toEqual([[2], ['Ana']]);
  const { amendmentId } = await findAmendment(deps, null, room.place(2));
  await acceptAmendment(deps, admin, { amendmentId });
  expect(await shown()).toEqual([2]);
  await address(amendmentId, false);
  expect([await shown(), await on(2)]).toEqual([[], []]);
  await address(amendmentId);
  await withdrawComment(deps, writer, { commentId });
  expect([await shown(), await on(2)]).toEqual(['withdrawn', []]);
});
