import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { type Scope, scopes } from '@parley/domain/api-token';
import type { Viewer } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { disablePerson, findProfile, updateProfile } from '../person';
import { findViewer, listSessions, startSession } from '../session';
import { lastAct, listMyVotes } from '../vote';
import { findTokenViewer, listApiTokens, makeApiToken, makeApiTokenByOperator, revokeApiToken } from '.';

const world = useTestDb();
const at = (day: number) => ({ db: world.db, now: () => new Date(Date.UTC(2026, 10, day)) });
const votes = { language: 'en', choice: null, roundSlug: null, cursor: null };
const wish = (held: Scope[]) => ({ name: 'Script', scopes: held, days: 30 as const });

beforeAll(async () => {
  await makeAgreement(world.db);
});

async function makeOwner(role: Viewer['role'] = 'stakeholder') {
  const person = await makePerson(world.db, { role });
  const { token } = await startSession(at(1), person.personId, null, true);
  return { ...person, viewer: (await findViewer(at(1), token))! };
}

test('a token does for its owner what its scopes cover, and nothing else, until it ends', async () => {
  const { viewer } = await makeOwner('admin');
  const { token } = await makeApiToken(at(1), viewer, wish(['votes:read']));
  const program = await findTokenViewer(at(2), token);
  expect(program).toMatchObject({ personId: viewer.personId, sessionId: null, secondFactor: false });
  expect(await listMyVotes(at(2), program, votes)).toMatchObject({ votes: [] });
  expect(await lastAct(at(2), program, { roundSlug: null })).toBeNull();
  await expect(findProfile(at(2), program)).rejects.toMatchObject({ code: 'scope-missing' });
  await expect(listSessions(at(2), program)).rejects.toMatchObject({ code: 'scope-missing' });
  const all = await findTokenViewer(at(2), (await makeApiToken(at(1), viewer, wish([...scopes]))).token);
  expect(await findProfile(at(2), all)).toMatchObject({ displayName: viewer.displayName });
  const change = { displayName: 'Mallory', language: 'en', timeZone: 'UTC' };
  await expect(updateProfile(at(2), all, change)).rejects.toMatchObject({ code: 'scope-missing' });
  await expect(makeApiToken(at(2), all, wish([...scopes]))).rejects.toMatchObject({ code: 'scope-missing' });
  // Not even an admin’s token governs people.
  await expect(
    disablePerson(at(2), all, { email: 'ana@example.org', reason: 'Spam.' }),
  ).rejects.toMatchObject({
    code: 'scope-missing',
  });
  await expect(findTokenViewer(at(31), token)).rejects.toMatchObject({ code: 'api-token-invalid' });
});

test('only its owner sees and takes back a token, which works no more on the next request', async () => {
  const [owner, stranger] = [await makeOwner(), await makeOwner()];
  const made = await makeApiToken(at(1), owner.viewer, wish(['profile:read']));
  await findTokenViewer(at(2), made.token);
  expect(await listApiTokens(at(2), owner.viewer)).toMatchObject([
    { id: made.tokenId, name: 'Script', scopes: ['profile:read'], usedAt: at(2).now() },
  ]);
  expect(await listApiTokens(at(2), stranger.viewer)).toEqual([]);
  await expect(revokeApiToken(at(2), stranger.viewer, made)).rejects.toMatchObject({ code: 'not-found' });
  await revokeApiToken(at(2), owner.viewer, made);
  await expect(findTokenViewer(at(2), made.token)).rejects.toMatchObject({ code: 'api-token-invalid' });
});

test('a token is kept as a hash, asks for a proof, is told by a letter, and ends with a ban', async () => {
  const owner = await makeOwner();
  await expect(
    makeApiToken(at(1), { ...owner.viewer, provenAt: null }, wish(['profile:read'])),
  ).rejects.toMatchObject({ code: 'proof-needed' });
  const input = { ...wish(['profile:read']), email: owner.email };
  const { token } = await makeApiTokenByOperator(at(1), input);
  const rows = await world.sql`select to_jsonb(t)::text as row from api_tokens t`;
  expect(rows.map(({ row }) => row).join()).not.toContain(token.slice(7));
  const letters =
    await world.sql`select content->>'change' as change from letters where person_id = ${owner.personId}`;
  expect(letters).toEqual([{ change: 'api-token-made' }]);
  await disablePerson(at(1), (await makeOwner('admin')).viewer, { email: owner.email, reason: 'Spam.' });
  await expect(findTokenViewer(at(1), token)).rejects.toMatchObject({ code: 'api-token-invalid' });
  expect(await world.sql`select 1 from api_tokens where person_id = ${owner.personId}`).toHaveLength(0);
});

test('nobody has more than twenty, however many are asked for at once', async () => {
  const { viewer } = await makeOwner();
  const made = await Promise.allSettled(
    Array.from({ length: 24 }, () => makeApiToken(at(1), viewer, wish(['profile:read']))),
  );
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect(await listApiTokens(at(1), viewer)).toHaveLength(20);
});
