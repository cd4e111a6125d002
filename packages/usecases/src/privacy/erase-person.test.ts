import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erasureFile } from '@parley/db/privacy';
import { makePerson, useTestDb } from '@parley/db/testing';
import type { ErasedTexts } from '@parley/domain/privacy';
import { expect, test } from 'vitest';
import { replaceSession } from '../person';
import { findViewer } from '../session';
import { castVote } from '../vote';
import { applyRetention } from './apply-retention';
import { askErasure } from './ask-erasure';
import { eraseDuePerson } from './erase-person';
import { findUndoneErasure } from './find-undone-erasure';
import { replayErasures } from './replay-erasures';
import { findWords, measureErasure, type PlantedPerson, plantedAt, plantPerson } from './testing';

const world = useTestDb();
const day = 86_400_000;
const newRegister = () => erasureFile(join(mkdtempSync(join(tmpdir(), 'parley-erased-')), 'kept', 'erased'));
const at = (days: number, erasures = newRegister()) => ({
  db: world.db,
  now: () => new Date(plantedAt.getTime() + days * day),
  erasures,
});
const plant = () => plantPerson(world.db, world.sql, randomUUID().slice(0, 8));

/** Planted, asked for, and not due before seven days are over. */
async function plantAsked(texts: ErasedTexts = 'erased'): Promise<PlantedPerson> {
  const planted = await plant();
  const viewer = { ...planted.person, provenAt: plantedAt };
  const { dueAt } = await askErasure(at(0), viewer, { texts });
  expect(dueAt).toEqual(at(7).now());
  return planted;
}

test('once erased, nothing of two dozen words that somebody left is in any table; what others wrote stays', {
  timeout: 30_000,
}, async () => {
  const { person, canaries } = await plant();
  expect(Object.keys(canaries).length).toBeGreaterThanOrEqual(24);
  const before = await findWords(world.sql, canaries);
  for (const place of Object.keys(canaries)) expect(before.join()).toContain(`${place} in `);
  await askErasure(at(0), { ...person, provenAt: plantedAt }, { texts: 'erased' });
  expect(await eraseDuePerson(at(7), person.personId)).toBe(true);
  expect(await findWords(world.sql, canaries)).toEqual([]);
  expect(await findWords(world.sql, { theirs: 'Somebody else', reply: 'Stays' })).not.toEqual([]);
});

test('without a name: the words stay, and nobody stands beside them', async () => {
  const { person, canaries } = await plantAsked('unnamed');
  await eraseDuePerson(at(7), person.personId);
  const written = ['comment', 'answer', 'statement', 'pending statement', 'reservation'];
  const words = [...written, 'translation', 'translation of theirs', 'waiting translation'];
  const kept = await findWords(world.sql, canaries);
  expect(new Set(kept.map((found) => found.split(' in ')[0]))).toEqual(
    new Set([...words, 'statement of a closed round']),
  );
  const [comment] = await world.sql`select author_id from comments where body = ${canaries.comment ?? ''}`;
  expect(comment?.author_id).toBeNull();
});

test('votes of an open round are withdrawn; of a closed one they stay, and are nobody’s', async () => {
  const { person, open, closed } = await plantAsked();
  await eraseDuePerson(at(7), person.personId);
  const votesOn = (itemId: string) => world.sql`
    select v.choice, p.person_id from votes v join participants p on p.id = v.participant_id where item_id = ${itemId}`;
  expect(await votesOn(open.itemId)).toHaveLength(0);
  expect([...(await votesOn(closed.itemId))]).toEqual([{ choice: 'agree', person_id: null }]);
  const events =
    await world.sql`select kind from vote_events where item_id = ${open.itemId} order by sequence`;
  expect(events.map(({ kind }) => kind)).toEqual(['cast', 'withdraw']);
});

test('it is done once, and not before seven days are over', async () => {
  const { person } = await plantAsked();
  expect(await eraseDuePerson(at(6.99), person.personId)).toBe(false);
  const tries = await Promise.all([1, 2, 3].map(() => eraseDuePerson(at(7), person.personId)));
  expect(tries.filter(Boolean)).toHaveLength(1);
});

test('asking ends every session; signing in takes it back, and the job finds nothing to do', async () => {
  const { person, canaries } = await plantAsked();
  await world.sql`delete from authenticators where person_id = ${person.personId}`;
  const [sessions] = await world.sql`select count(*)::int from sessions where person_id = ${person.personId}`;
  expect(sessions?.count).toBe(0);
  const { token } = await replaceSession(at(3), person.personId, { token: null, userAgent: null });
  expect(await eraseDuePerson(at(8), person.personId)).toBe(false);
  const viewer = await findViewer(at(8), token);
  expect(viewer?.displayName).toBe(canaries['display name']);
  expect(await findUndoneErasure(at(8), viewer)).toEqual({ askedAt: plantedAt, undoneAt: at(3).now() });
  const letters = await world.sql`
    select kind from letters where person_id = ${person.personId} and kind like 'erasure-%' order by created_at`;
  expect(letters.map(({ kind }) => kind)).toEqual(['erasure-asked', 'erasure-undone']);
});

test('whoever signs in takes back what they asked for themselves, and nobody else’s', async () => {
  const [{ person: other }, { person }] = [await plantAsked(), await plantAsked()];
  await world.sql`delete from authenticators where person_id = ${person.personId}`;
  await replaceSession(at(3), person.personId, { token: null, userAgent: null });
  expect(await eraseDuePerson(at(8), other.personId)).toBe(true);
});

test('asked for several times at once it is asked for once, with one letter', async () => {
  const { person } = await plant();
  const viewer = { ...person, provenAt: plantedAt };
  const ask = () => askErasure(at(0), viewer, { texts: 'unnamed' });
  const answers = await Promise.all([ask(), ask(), ask(), ask()]);
  expect(new Set(answers.map(({ dueAt }) => dueAt.getTime())).size).toBe(1);
  const [letters] = await world.sql`
    select count(*)::int from letters where person_id = ${person.personId} and kind = 'erasure-asked'`;
  expect(letters?.count).toBe(1);
});

test('half a session takes nothing back: the second factor is still to come', async () => {
  const { person } = await plantAsked();
  await world.sql`update people set second_factor_at = now() where id = ${person.personId}`;
  await replaceSession(at(3), person.personId, { token: null, userAgent: null });
  expect(await eraseDuePerson(at(8), person.personId)).toBe(true);
});

test('nobody is erased by a session that was left open: a proof is asked for', async () => {
  const person = await makePerson(world.db);
  await expect(askErasure(at(0), person, { texts: 'unnamed' })).rejects.toThrow('proof-needed');
  await expect(askErasure(at(0), null, { texts: 'unnamed' })).rejects.toThrow('not-signed-in');
});

test('whoever is erased can do nothing any more, whatever page they left open', async () => {
  const { person, open } = await plantAsked();
  await eraseDuePerson(at(7), person.personId);
  const vote = { choice: 'agree', matters: false, language: 'en', operationId: randomUUID() } as const;
  await expect(castVote(at(7), person, { ...vote, itemId: open.itemId })).rejects.toThrow('not-signed-in');
});

test('an erasure is done again after a restore, and one that only the database knows is written down', {
  timeout: 30_000,
}, async () => {
  const register = newRegister();
  const { person, canaries } = await plantAsked();
  const dump = await world.sql`select * from people where id = ${person.personId}`;
  await eraseDuePerson(at(7, register), person.personId);
  expect(await register.list()).toMatchObject([{ personId: person.personId, texts: 'erased' }]);
  expect(await replayErasures(at(8, register))).toBe(0);
  // As a backup from before would bring it back: the person and their request, and no word of the erasure.
  await world.sql`insert into people ${world.sql(dump)}`;
  await world.sql`delete from erasures where person_id = ${person.personId}`;
  expect(await findWords(world.sql, { address: canaries.address ?? '' })).not.toEqual([]);
  expect(await replayErasures(at(8, register))).toBe(1);
  expect(await findWords(world.sql, canaries)).toEqual([]);

  const other = newRegister();
  await replayErasures(at(8, other));
  expect((await other.list()).map(({ personId }) => personId)).toContain(person.personId);
});

test('the register is written before the erasure is committed', async () => {
  const { person } = await plantAsked();
  const failing = { list: async () => [], add: async () => Promise.reject(new Error('the disk is full')) };
  await expect(eraseDuePerson({ ...at(7), erasures: failing }, person.personId)).rejects.toThrow(
    'disk is full',
  );
  const [row] = await world.sql`select display_name from people where id = ${person.personId}`;
  expect(row?.display_name).toBe(person.displayName);
});

test('what has been kept long enough goes: ended sessions, used links, words of letters, who never confirmed', {
  timeout: 30_000,
}, async () => {
  const { person } = await plant();
  const stranger = await makePerson(world.db, { emailConfirmed: false });
  await world.sql`update people set created_at = ${plantedAt.toISOString()} where id = ${stranger.personId}`;
  await replaceSession(at(0), person.personId, { token: null, userAgent: null });
  const count = async () => {
    const [row] = await world.sql`select
      (select count(*)::int from sessions where person_id = ${person.personId}) as sessions,
      (select count(*)::int from tokens where person_id = ${person.personId}) as tokens,
      (select count(*)::int from letters where person_id = ${person.personId} and text is not null) as words,
      (select count(*)::int from people where id = ${stranger.personId}) as strangers`;
    return row;
  };
  await world.sql`update letters set state_at = ${plantedAt.toISOString()} where person_id = ${person.personId}`;
  const before = await count();
  expect(before).toEqual({ sessions: 2, tokens: 1, words: 1, strangers: 1 });
  await applyRetention(at(29));
  expect(await count()).toEqual(before);
  await applyRetention(at(31));
  expect(await count()).toEqual({ sessions: 2, tokens: 0, words: 1, strangers: 0 });
  await applyRetention(at(91));
  expect(await count()).toEqual({ sessions: 0, tokens: 0, words: 0, strangers: 0 });
});

test('an erasure whose job was lost is seen to by the daily round', async () => {
  const { person } = await plantAsked();
  await applyRetention(at(8));
  expect(await world.sql`select 1 from people where id = ${person.personId}`).toHaveLength(0);
});

test('row 25: of two people whom a restored backup brought back, no word is left anywhere', {
  timeout: 60_000,
}, async () => {
  const records = await measureErasure(world, { seed: 1, trials: 2 });
  expect(records.length).toBeGreaterThanOrEqual(2 * 24);
  expect(records.filter(({ fault }) => fault !== null)).toEqual([]);
});
