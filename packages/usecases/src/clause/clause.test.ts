import { readRoundVotes } from '@parley/db/report';
import { makePerson, useTestDb } from '@parley/db/testing';
import { openBrackets } from '@parley/domain/clause';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Choice } from '@parley/domain/vote';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptAmendment } from '../amendment';
import { makeClauseRoom } from '../amendment/testing';
import { itemTally, leaveVote, listMyVotes, listStaleVotes, nextCards } from '../vote';
import { closeBracket } from './close-bracket';
import { compareVersions } from './compare-versions';
import { confirmVersion } from './confirm-version';
import { findClause } from './find-clause';

const world = useTestDb();
const asked = { language: 'en' };

test('one Spanish comma makes votes stale: kept, shown to their owner, counted nowhere, asked again first', async () => {
  const room = await makeClauseRoom(world, { tallies: 'open' });
  const [ana, bo] = [await makePerson(world.db), await makePerson(world.db)];
  const old = await room.current();
  await room.vote(ana, 'agree');
  await room.vote(bo, 'disagree');
  const comma = room.base.replace('years and', 'years, and');
  const { amendmentId } = await room.amend({ text: { ...room.inAll(`${room.base} `), 'es-MX': comma } });
  const accepted = await acceptAmendment(room.deps, room.admin, { amendmentId });
  expect(accepted).toEqual({ state: 'accepted', version: 2, votable: false });
  expect(await listStaleVotes(room.deps, ana, asked)).toEqual([]);
  const [drafted] =
    await world.sql`select id from clause_versions where state = 'drafted' and clause_id = ${room.clauseId}`;
  for (const language of ['en', 'fr-CA']) {
    await confirmVersion(room.deps, room.admin, {
      versionId: drafted?.id,
      language,
      heading: 'Scope',
      text: room.base,
    });
  }
  const { item } = await room.current();
  expect(await world.sql`select choice from votes where item_id = ${old.item} order by choice`).toMatchObject(
    [{ choice: 'agree' }, { choice: 'disagree' }],
  );
  expect((await readRoundVotes(world.db, room.roundId)).votes).toEqual([]);
  await expect(itemTally(room.deps, ana, { itemId: old.item })).rejects.toThrow('version-stale');
  expect(await listStaleVotes(room.deps, ana, asked)).toMatchObject([
    { itemId: item, staleItemId: old.item, choice: 'agree', version: 1, nowVersion: 2 },
  ]);
  expect(
    (await listMyVotes(room.deps, ana, { ...asked, choice: null, roundSlug: null, cursor: null })).votes,
  ).toMatchObject([{ isStale: true, isChangeable: false }]);
  const [round] = await world.sql`select slug from rounds where id = ${room.roundId}`;
  const query = {
    roundSlug: round?.slug,
    language: 'en',
    kinds: ['clause' as const],
    first: null,
    except: [],
    seed: '',
  };
  expect((await nextCards(room.deps, ana, query)).cards[0]).toMatchObject({
    itemId: item,
    why: 'changed',
    stale: { choice: 'agree', version: 1, nowVersion: 2 },
  });
  const { languages } = await compareVersions(room.deps, {
    proposalSlug: room.slug,
    clause: 1,
    from: 1,
    to: 2,
  });
  expect(languages.map(({ text }) => text.runs.length > 1)).toEqual([false, false, true]);

  await room.vote(ana, 'agree');
  expect(await listStaleVotes(room.deps, ana, asked)).toEqual([]);
  expect((await readRoundVotes(world.db, room.roundId)).votes).toMatchObject([
    { itemId: item, choice: 'agree' },
  ]);
  await expect(leaveVote(room.deps, ana, { itemId: item, left: true })).rejects.toThrow('not-found');
  await leaveVote(room.deps, bo, { itemId: old.item, left: true });
  expect(await listStaleVotes(room.deps, bo, asked)).toEqual([]);
  await leaveVote(room.deps, bo, { itemId: old.item, left: false });
  expect(await listStaleVotes(room.deps, bo, asked)).toHaveLength(1);
});

test('whatever is edited and voted in whichever order, each who voted on a clause has one live vote or one that is asked again', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), words: fc.stringMatching(/^[a-z]{3,6}$/) }),
    fc.record({
      kind: fc.constant('vote' as const),
      who: fc.nat({ max: 2 }),
      choice: fc.constantFrom<Choice>('agree', 'disagree', 'pass'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const room = await makeClauseRoom(world);
      const people = [await makePerson(world.db), await makePerson(world.db), await makePerson(world.db)];
      const newest = new Map<number, Choice>();
      for (const [turn, one] of steps.entries()) {
        if (one.kind === 'vote') {
          await room.vote(people[one.who]!, one.choice);
          newest.set(one.who, one.choice);
        } else {
          const text = room.inAll(`${room.base} ${one.words} ${turn}`);
          const { amendmentId } = await room.amend({ text });
          expect(await acceptAmendment(room.deps, room.admin, { amendmentId })).toMatchObject({
            votable: true,
          });
        }
      }
      const live = (await readRoundVotes(world.db, room.roundId)).votes.length;
      const stale = await Promise.all(people.map((person) => listStaleVotes(room.deps, person, asked)));
      expect(live + stale.flat().length).toBe(newest.size);
      for (const [who, [vote, ...more]] of stale.entries()) {
        expect(more).toEqual([]);
        if (vote !== undefined) expect(vote.choice).toBe(newest.get(who));
      }
    }),
    { numRuns: 6 },
  );
});

/** A clause with two open brackets, sources for the first option of each, and how one of them is closed. */
async function makeBracketedRoom() {
  const room = await makeClauseRoom(world);
  const text = {
    en: 'Each Party [CA: shall] [MX, US: should] test [CA: yearly] [MX, US: ].',
    'fr-CA':
      'Chaque Partie [CA : procède] [MX, US : devrait procéder] à des essais [CA : annuels] [MX, US : ].',
    'es-MX': 'Cada Parte [CA: hará] [MX, US: debería hacer] pruebas [CA: anuales] [MX, US: ].',
  };
  const write = (words: Record<string, string>) =>
    world.sql`update clause_versions set text = ${JSON.stringify(words)}::jsonb
      where clause_id = ${room.clauseId} and state = 'current'`;
  const sources = ['First', 'Second'].map((title) => ({
    options: [{ parties: ['CA'], sources: [{ title: { en: title } }] }],
  }));
  await world.sql`update clause_versions set brackets = ${JSON.stringify(sources)}::jsonb where clause_id = ${room.clauseId}`;
  await write(text);
  type Wish = { versionId?: Id<'clauseVersion'>; bracket?: number; option?: number; deps?: typeof room.deps };
  const close = async (by: MaybeViewer, { deps = room.deps, ...wish }: Wish = {}) =>
    closeBracket(deps, by, {
      clauseId: room.clauseId,
      versionId: (await room.current()).id,
      bracket: 0,
      option: 1,
      ...wish,
    });
  return { ...room, text, write, close };
}

test('a bracket is closed in every language with the words of one option; the others stay open with their sources, and votes on the words before are asked again', async () => {
  const room = await makeBracketedRoom();
  const { deps, admin, slug } = room;
  const ana = await makePerson(world.db);
  const old = await room.current();
  await room.vote(ana, 'agree');
  const waiting = await room.amend({ text: room.inAll('Other words.') });
  expect(await room.close(admin)).toMatchObject({ version: 2, state: 'current' });
  const now = await room.current();
  expect(now.text).toEqual({
    en: 'Each Party should test [CA: yearly] [MX, US: ].',
    'fr-CA': 'Chaque Partie devrait procéder à des essais [CA : annuels] [MX, US : ].',
    'es-MX': 'Cada Parte debería hacer pruebas [CA: anuales] [MX, US: ].',
  });
  const { versions } = await findClause(deps, null, { proposalSlug: slug, clause: 1, language: 'en' });
  expect(versions.map(({ version, state }) => [version, state])).toEqual([
    [2, 'current'],
    [1, 'older'],
  ]);
  expect(versions[0]).toMatchObject({ author: admin.displayName, amendment: null, missing: [] });
  expect(versions[0]!.confirmed.map(({ by }) => by)).toEqual([
    admin.displayName,
    admin.displayName,
    admin.displayName,
  ]);
  const [{ brackets } = {}] = await world.sql`select brackets from clause_versions where id = ${now.id}`;
  expect(brackets).toMatchObject([{ options: [{ sources: [{ title: { en: 'Second' } }] }] }]);
  expect(await world.sql`select choice from votes where item_id = ${old.item}`).toMatchObject([
    { choice: 'agree' },
  ]);
  expect(await listStaleVotes(deps, ana, asked)).toMatchObject([
    { itemId: now.item, staleItemId: old.item, choice: 'agree', version: 1, nowVersion: 2 },
  ]);
  expect((await readRoundVotes(world.db, room.roundId)).votes).toEqual([]);
  expect(await acceptAmendment(deps, admin, waiting)).toEqual({ state: 'collision' });
  const acts =
    await world.sql`select person_id, details from audit where act = 'bracket.close' and subject_id = ${now.id}`;
  expect([...acts]).toEqual([{ person_id: admin.personId, details: { bracket: 0, option: 1 } }]);
  await room.close(admin);
  expect((await room.current()).text.en).toBe('Each Party should test.');
  expect(openBrackets((await room.current()).text['fr-CA']!, ['CA', 'MX', 'US'])).toEqual([]);
});

test('a bracket is closed by an admin alone, while the round is open, on the words that stand now, and with an option that every language has', async () => {
  const room = await makeBracketedRoom();
  const { admin, author } = room;
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const untouched = await room.current();
  await expect(room.close(null)).rejects.toThrow('not-signed-in');
  await expect(room.close(author)).rejects.toThrow('not-allowed');
  await expect(room.close(moderator)).rejects.toThrow('not-allowed');
  await expect(room.close({ ...admin, secondFactor: false })).rejects.toThrow('second-factor-needed');
  const late = { ...room.deps, now: () => new Date('2031-01-01T00:00:00Z') };
  await expect(room.close(admin, { deps: late })).rejects.toThrow('round-closed');
  await expect(room.close(admin, { bracket: 2 })).rejects.toThrow('not-found');
  await expect(room.close(admin, { option: 2 })).rejects.toThrow('not-found');
  await room.write({ ...room.text, 'es-MX': 'Cada Parte hará pruebas.' });
  await expect(room.close(admin)).rejects.toThrow('not-found');
  await room.write({ ...room.text, 'es-MX': 'Cada Parte [CA: hará] [MX, US: debería hacer] pruebas.' });
  await expect(room.close(admin)).rejects.toThrow('brackets-differ');
  await room.write(room.text);
  const two = await Promise.allSettled([
    room.close(admin, { versionId: untouched.id, option: 0 }),
    room.close(admin, { versionId: untouched.id, option: 1 }),
  ]);
  expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(room.close(admin, { versionId: untouched.id })).rejects.toThrow('version-stale');
  const { amendmentId } = await room.amend({ text: { en: 'Other [CA: words] [MX, US: texts].' } });
  await acceptAmendment(room.deps, admin, { amendmentId });
  await expect(room.close(admin)).rejects.toThrow('version-stale');
});
