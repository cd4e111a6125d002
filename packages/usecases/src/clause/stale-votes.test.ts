import { readRoundVotes } from '@parley/db/report';
import { makePerson, useTestDb } from '@parley/db/testing';
import type { Choice } from '@parley/domain/vote';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptAmendment } from '../amendment';
import { makeClauseRoom } from '../amendment/testing';
import { itemTally, leaveVote, listMyVotes, listStaleVotes, nextCards } from '../vote';
import { compareVersions } from './compare-versions';
import { confirmVersion } from './confirm-version';

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
