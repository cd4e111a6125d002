import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import type { RoundRules } from '@parley/domain/round';
import type { TranslatableId } from '@parley/domain/translation';
import { expect, test } from 'vitest';
import { editComment, listComments, writeComment } from '../comment';
import { decideCase, listCases, undoDecision } from '../moderation';
import { erasePerson } from '../privacy';
import { listReservations, saveReservation } from '../reservation';
import { listStatements, writeStatement } from '../statement';
import { tickingClock } from '../testing/ticking-clock';
import { castVote, nextCards } from '../vote';
import { confirmTranslation } from './confirm-translation';
import { findTranslation } from './find-translation';
import { flagTranslation } from './flag-translation';
import { writeTranslation } from './write-translation';

const world = useTestDb();
const clock = tickingClock();
const deps = () => ({ db: world.db, now: clock.now });

const spanish = 'Los registros deben ser públicos.';
const english = 'The records should be public.';

/** A round with a statement, a comment and a reservation in Spanish, their author, a translator and a moderator. */
async function makeRoom(rules: Partial<RoundRules> = { statements: 'by-report' }) {
  const agreementId = await makeAgreement(world.db);
  const roundSlug = `room-${randomUUID().slice(0, 8)}`;
  const roundId = await makeRound(world.db, agreementId, { rules, slug: roundSlug });
  const { proposalId, slug, clauseItemId: itemId } = await makeProposal(world.db, agreementId, roundId);
  const author = await makePerson(world.db, { displayName: 'Autora Peña' });
  const ben = await makePerson(world.db, { displayName: 'Ben Translator' });
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const said = { language: 'es-MX', proposalId };
  const { statementId } = await writeStatement(deps(), author, { ...said, roundId, text: spanish });
  const { commentId } = await writeComment(deps(), author, { ...said, parentId: null, body: spanish });
  await castVote(deps(), author, {
    itemId,
    choice: 'agree',
    matters: false,
    language: 'en',
    operationId: randomUUID(),
  });
  await saveReservation(deps(), author, { itemId, language: 'es-MX', body: spanish });
  const [row] = await world.sql<
    { id: Id<'reservation'> }[]
  >`select id from reservations where item_id = ${itemId}`;
  const reservationId = row?.id as Id<'reservation'>;
  const statements = (language = 'en', viewer: MaybeViewer = null) =>
    listStatements(deps(), viewer, { roundSlug, proposalId, language, cursor: null });
  const comments = () => listComments(deps(), null, { proposalSlug: slug, language: 'en', cursor: null });
  const reservations = () => listReservations(deps(), null, { itemId, language: 'en', cursor: null });
  const translate = (subjectId: TranslatableId, text = english, who: Viewer = ben) =>
    writeTranslation(deps(), who, { subjectId, language: 'en', text });
  const waiting = async () => {
    const { cases } = await listCases(deps(), moderator, { language: 'en', cursor: null });
    return cases.filter(({ subject, round }) => subject === 'translation' && round?.slug === roundSlug);
  };
  const decide = async (decision: 'accept' | 'reject') => {
    const caseId = (await waiting())[0]!.caseId;
    const why =
      decision === 'accept' ? { rule: null, reason: '' } : { rule: 1, reason: 'Says the opposite.' };
    await decideCase(deps(), moderator, { caseId, decision, ...why });
    return caseId;
  };
  const find = (subjectId: TranslatableId, who: MaybeViewer) =>
    findTranslation(deps(), who, { subjectId, into: null, language: 'en' });
  return {
    author,
    ben,
    moderator,
    roundSlug,
    itemId,
    proposalId,
    statementId,
    commentId,
    reservationId,
    statements,
    comments,
    reservations,
    translate,
    waiting,
    decide,
    find,
  };
}

const original = { language: 'es-MX', text: spanish };
const shown = { language: 'en', text: english, original, translator: 'Ben Translator' };

test('a translation stands in place of the original once a moderator confirmed it, under the name of its translator', async () => {
  const room = await makeRoom();
  for (const id of [room.statementId, room.commentId, room.reservationId]) await room.translate(id);
  const asWritten = { ...original, original: null, translator: null };
  expect((await room.statements()).statements[0]?.text).toEqual(asWritten);
  expect(await room.waiting()).toMatchObject([
    { text: { language: 'en', text: english }, translates: { id: room.statementId, ...original } },
    { translates: { id: room.commentId } },
    { translates: { id: room.reservationId } },
  ]);
  for (let i = 0; i < 3; i += 1) await room.decide('accept');
  expect((await room.statements()).statements[0]?.text).toEqual(shown);
  expect((await room.comments()).threads[0]?.comment).toMatchObject({ body: shown });
  expect((await room.reservations()).reservations[0]?.body).toEqual(shown);
  expect((await room.statements('fr-CA')).statements[0]?.text).toEqual(asWritten);
  const asked = {
    roundSlug: room.roundSlug,
    kinds: ['statement' as const],
    first: null,
    except: [],
    seed: '',
  };
  const { cards } = await nextCards(deps(), room.ben, { ...asked, language: 'en' });
  expect(cards[0]?.text).toEqual(shown);
});

test('what waits is read by its translator, the author of the text and moderators, and by nobody else', async () => {
  const room = await makeRoom();
  const { statementId } = room;
  await room.translate(statementId);
  const text = async (who: MaybeViewer) => (await room.find(statementId, who)).translation?.text;
  for (const who of [room.ben, room.author, room.moderator]) expect(await text(who)).toBe(english);
  for (const who of [null, await makePerson(world.db)]) expect(await text(who)).toBeNull();
  expect((await room.find(statementId, null)).isMine).toBe(false);
  expect(JSON.stringify(await room.find(statementId, room.ben))).not.toContain('Autora');
});

test('its translator writes it anew until it is locked, and a moderator decides about the newest words alone', async () => {
  const room = await makeRoom();
  const { statementId } = room;
  await room.translate(statementId, 'Wrong.');
  const former = (await room.waiting())[0]!.caseId;
  await Promise.all([room.translate(statementId), room.translate(statementId)]);
  const accept = { decision: 'accept', rule: null, reason: '' } as const;
  await expect(decideCase(deps(), room.moderator, { ...accept, caseId: former })).rejects.toThrow(
    'not-found',
  );
  await expect(room.translate(statementId, 'Mine.', room.author)).rejects.toThrow('translation-waiting');
  await room.decide('accept');
  await expect(room.translate(statementId, 'Later.')).rejects.toThrow('translation-confirmed');
  expect((await room.statements()).statements[0]?.text).toEqual(shown);
});

test('of several who translate at once one does, and the others are told', async () => {
  const room = await makeRoom();
  const people = await Promise.all([1, 2, 3, 4].map(() => makePerson(world.db)));
  const sent = await Promise.allSettled(people.map((who) => room.translate(room.commentId, english, who)));
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await room.waiting()).toHaveLength(1);
});

test('the author of a text confirms its translation, which then waits no more; not where moderators look first', async () => {
  const room = await makeRoom();
  const { translationId } = await room.translate(room.commentId);
  await expect(confirmTranslation(deps(), room.ben, { translationId })).rejects.toThrow('not-allowed');
  await confirmTranslation(deps(), room.author, { translationId });
  expect(await room.waiting()).toEqual([]);
  expect((await room.comments()).threads[0]?.comment).toMatchObject({ body: shown });
  const strict = await makeRoom({ comments: 'strict', statements: 'by-report' });
  await world.sql`update comments set state = 'shown' where id = ${strict.commentId}`;
  const waiting = await strict.translate(strict.commentId);
  await expect(confirmTranslation(deps(), strict.author, waiting)).rejects.toThrow('not-allowed');
});

test('words that change are translated no more: what was confirmed is not shown, and what waited is decided by nobody', async () => {
  const room = await makeRoom();
  const { commentId } = room;
  const { translationId } = await room.translate(commentId);
  await editComment(deps(), room.author, { commentId, body: 'Otra cosa.', language: 'es-MX' });
  expect(await room.waiting()).toEqual([]);
  await expect(confirmTranslation(deps(), room.author, { translationId })).rejects.toThrow('not-found');
  await room.translate(commentId, 'Something else.');
  await room.decide('accept');
  await editComment(deps(), room.author, { commentId, body: 'Y otra.', language: 'es-MX' });
  expect((await room.comments()).threads[0]?.comment).toMatchObject({
    body: { text: 'Y otra.', original: null, translator: null },
  });
  expect((await room.find(commentId, room.ben)).obstacle).toBeNull();
});

test('a moderator takes out what somebody flagged; taken back, it stands again unless it was translated anew', async () => {
  const room = await makeRoom();
  const { translationId } = await room.translate(room.statementId);
  await room.decide('accept');
  await flagTranslation(deps(), room.author, { translationId });
  await flagTranslation(deps(), room.author, { translationId });
  expect(await room.waiting()).toMatchObject([{ reason: 'flagged' }]);
  expect((await room.statements()).statements[0]?.text).toEqual(shown);
  const caseId = await room.decide('reject');
  expect((await room.statements()).statements[0]?.text).toMatchObject(original);
  await undoDecision(deps(), room.moderator, { caseId });
  expect((await room.statements()).statements[0]?.text).toEqual(shown);
  const again = await room.decide('reject');
  await room.translate(room.statementId, 'Better.');
  await expect(undoDecision(deps(), room.moderator, { caseId: again })).rejects.toThrow('undo-too-late');
});

test('what nobody may read is translated by nobody', async () => {
  const room = await makeRoom();
  await world.sql`update comments set state = 'hidden' where id = ${room.commentId}`;
  await world.sql`update reservations set state = 'pending' where id = ${room.reservationId}`;
  await expect(room.translate(room.commentId)).rejects.toThrow('not-found');
  await expect(room.find(room.reservationId, room.author)).rejects.toThrow('not-found');
});

test('a translator who is erased leaves what is confirmed, without a name', async () => {
  const room = await makeRoom();
  await room.translate(room.commentId);
  await room.decide('accept');
  await erasePerson({ ...deps(), erasures: null }, { personId: room.ben.personId, texts: 'erased' });
  expect((await room.comments()).threads[0]?.comment).toMatchObject({ body: { ...shown, translator: null } });
});
