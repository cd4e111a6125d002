import { makePerson, useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { findViewer, listSessions, revokeOtherSessions, revokeSession, startSession } from '.';

const world = useTestDb();
const now = () => ({ db: world.db, now: () => new Date('2026-11-01T12:00:00Z') });
const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0';
const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';

test('sessions show the names of their browser and system, which one asks, and nobody else’s', async () => {
  const person = await makePerson(world.db);
  const stranger = await makePerson(world.db);
  await startSession(now(), stranger.personId);
  await startSession(now(), person.personId, safari);
  await startSession(now(), person.personId, 'x'.repeat(2000));
  const { token } = await startSession(now(), person.personId, firefox);
  const listed = await listSessions(now(), await findViewer(now(), token));
  expect(listed.map(({ browser, system, isThis }) => ({ browser, system, isThis }))).toEqual(
    expect.arrayContaining([
      { browser: 'Firefox', system: 'Android', isThis: true },
      { browser: 'Safari', system: 'macOS', isThis: false },
      { browser: null, system: null, isThis: false },
    ]),
  );
  expect(listed).toHaveLength(3);
});

test('a person ends one of their sessions or all others, and none of anybody else', async () => {
  const person = await makePerson(world.db);
  const stranger = await makePerson(world.db);
  const theirs = await startSession(now(), stranger.personId);
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => startSession(now(), person.personId)));
  const viewer = await findViewer(now(), first!.token);
  const sessionOf = async ({ token }: { token: string }) => {
    const sessionId = (await findViewer(now(), token))?.sessionId;
    return sessionId ?? expect.fail('there is a session');
  };
  const sessionId = await sessionOf(theirs);
  await expect(revokeSession(now(), viewer, { sessionId })).rejects.toMatchObject({ code: 'not-found' });
  await revokeSession(now(), viewer, { sessionId: await sessionOf(second!) });
  expect(await findViewer(now(), second!.token)).toBeNull();
  expect(await revokeOtherSessions(now(), viewer)).toEqual({ ended: 1 });
  expect(await findViewer(now(), third!.token)).toBeNull();
  expect(await findViewer(now(), first!.token)).not.toBeNull();
  expect(await findViewer(now(), theirs.token)).not.toBeNull();
  await expect(listSessions(now(), null)).rejects.toMatchObject({ code: 'not-signed-in' });
});
