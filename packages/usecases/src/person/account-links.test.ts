import { makeAgreement, useTestDb } from '@parley/db/testing';
import type { MaybeViewer } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { findViewer, listSessions } from '../session';
import {
  askAddressChange,
  askPasswordReset,
  askSignInLink,
  changeAddress,
  changePassword,
  findPendingAddress,
  findPendingSignIn,
  isResetPending,
  makeAccount,
  proveByPassword,
  resetPassword,
  signIn,
  signInByLink,
} from '.';

const world = useTestDb();
const at = (time: string) => ({ db: world.db, now: () => new Date(`2026-11-01T${time}Z`) });
const noon = { ...at('12:00:00'), db: undefined as never };
const now = () => ({ ...noon, db: world.db });
const browser = { token: null, userAgent: null };
const fresh = 'nine hills otter violet climbs';
let count = 0;

async function makeOwner() {
  count += 1;
  const email = `owner-${count}@example.org`;
  const account = {
    displayName: 'Ana Torres',
    role: 'stakeholder' as const,
    partyCode: null,
    sectorCode: null,
  };
  const made = await makeAccount(now(), { ...account, email, language: 'fr-CA', timeZone: 'UTC' });
  const { token } = await signIn(now(), { email, password: made.password }, browser);
  return { ...made, email, token, viewer: await findViewer(now(), token) };
}

const letters = (personId: string) =>
  world.sql<
    { kind: string; token: string; address: string | null; change: string | null; language: string }[]
  >`
    select kind, content->>'token' as token, content->>'change' as change, address, language
    from letters where person_id = ${personId} order by created_at, id`;
const newest = async (personId: string) => (await letters(personId)).at(-1)!;
const acts = async (personId: string) =>
  (await world.sql`select act from audit where person_id = ${personId} order by sequence`).map(
    ({ act }) => act,
  );

beforeAll(async () => {
  await makeAgreement(world.db);
});

test('a forgotten password is replaced by the link of a letter, and everything else that let in ends', async () => {
  const owner = await makeOwner();
  await askSignInLink(now(), owner);
  const signInToken = (await newest(owner.personId)).token;
  await askPasswordReset(now(), owner);
  const { kind, token, language } = await newest(owner.personId);
  expect([kind, language]).toEqual(['reset-password', 'fr-CA']);
  expect(await isResetPending(now(), { token })).toBe(true);
  await resetPassword(now(), { token, password: fresh });

  expect(await findViewer(now(), owner.token)).toBeNull();
  await expect(signIn(now(), owner, browser)).rejects.toMatchObject({ code: 'credentials-wrong' });
  await expect(signInByLink(now(), { token: signInToken }, browser)).rejects.toMatchObject({
    code: 'token-invalid',
  });
  expect(await signIn(now(), { email: owner.email, password: fresh }, browser)).toHaveProperty('token');
  expect(await newest(owner.personId)).toMatchObject({ kind: 'account-changed', change: 'password-changed' });
  expect(await acts(owner.personId)).toEqual(['password.reset']);
});

test('of 50 people who press the button of one link at once, one sets the password', async () => {
  const owner = await makeOwner();
  await askPasswordReset(now(), owner);
  const { token } = await newest(owner.personId);
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) => resetPassword(now(), { token, password: `${fresh} ${i}` })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await acts(owner.personId)).toEqual(['password.reset']);
});

test('of 50 who press the button of one link at once, one is signed in', async () => {
  const owner = await makeOwner();
  await askSignInLink(now(), owner);
  const { token } = await newest(owner.personId);
  // Scanners look; that uses nothing up.
  for (let i = 0; i < 3; i += 1) {
    expect(await findPendingSignIn(now(), { token })).toEqual({ displayName: 'Ana Torres' });
  }
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, () => signInByLink(now(), { token }, browser)),
  );
  const signedIn = results.filter((result) => result.status === 'fulfilled');
  expect(signedIn).toHaveLength(1);
  expect(signedIn[0]?.value.personId).toBe(owner.personId);
  expect(await listSessions(now(), owner.viewer)).toHaveLength(2);
});

test('a link is good for ten minutes and for its own purpose', async () => {
  const owner = await makeOwner();
  await askSignInLink(now(), owner);
  const { token } = await newest(owner.personId);
  await expect(resetPassword(now(), { token, password: fresh })).rejects.toMatchObject({
    code: 'token-invalid',
  });
  await expect(changeAddress(now(), null, { token })).rejects.toMatchObject({ code: 'token-invalid' });
  await expect(signInByLink(at('12:10:00'), { token }, browser)).rejects.toMatchObject({
    code: 'token-invalid',
  });
  expect(await signInByLink(at('12:09:59'), { token }, browser)).toHaveProperty('token');
});

test('asking with an unknown address or a disabled one answers alike, no sooner, and writes nothing', async () => {
  const disabled = await makeOwner();
  await world.sql`update people set disabled_at = now() where id = ${disabled.personId}`;
  const before = await world.sql`select 1 from letters`;
  for (const email of ['nobody@example.org', disabled.email]) {
    const started = performance.now();
    expect(await askPasswordReset(now(), { email })).toBeUndefined();
    expect(await askSignInLink(now(), { email })).toBeUndefined();
    expect(performance.now() - started).toBeGreaterThan(780);
  }
  expect(await world.sql`select 1 from letters`).toHaveLength(before.length);
});

test('an address gets one such letter a minute', async () => {
  const owner = await makeOwner();
  await Promise.all(Array.from({ length: 5 }, () => askPasswordReset(now(), owner)));
  expect(await letters(owner.personId)).toHaveLength(1);
  await askPasswordReset(at('12:01:00'), owner);
  expect(await letters(owner.personId)).toHaveLength(2);
});

/** The viewer as their session stands now. */
const again = (token: string): Promise<MaybeViewer> => findViewer(at('12:11:00'), token);

test('password and address change only within ten minutes of a proof', async () => {
  const { token, password } = await makeOwner();
  const late = at('12:11:00');
  const stale = await again(token);
  await expect(changePassword(late, stale, { password: fresh })).rejects.toMatchObject({
    code: 'proof-needed',
  });
  await expect(askAddressChange(late, stale, { email: 'new@example.org' })).rejects.toMatchObject({
    code: 'proof-needed',
  });
  await expect(proveByPassword(late, stale, { password: fresh })).rejects.toMatchObject({
    code: 'password-wrong',
  });
  await proveByPassword(late, stale, { password });
  const proven = await again(token);
  await expect(changePassword(late, proven, { password: 'Password2026!' })).rejects.toMatchObject({
    details: { field: 'password' },
  });
  await changePassword(late, proven, { password: fresh });
});

test('changing the password ends the other sessions and keeps this one', async () => {
  const owner = await makeOwner();
  const other = await signIn(now(), owner, browser);
  await changePassword(now(), owner.viewer, { password: fresh });
  expect(await findViewer(now(), other.token)).toBeNull();
  expect(await findViewer(now(), owner.token)).not.toBeNull();
});

test('another address is confirmed by a letter to it; the old one is told, and can no longer sign in', async () => {
  const owner = await makeOwner();
  const email = 'ana.new@example.org';
  await askAddressChange(now(), owner.viewer, { email });
  const { kind, address, token } = await newest(owner.personId);
  expect([kind, address]).toEqual(['change-address', email]);
  expect(await findPendingAddress(now(), { token })).toEqual({ email });
  const other = await signIn(now(), owner, browser);
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, () => changeAddress(now(), owner.viewer, { token })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await newest(owner.personId)).toMatchObject({ change: 'address-changed', address: owner.email });
  expect(await findViewer(now(), other.token)).toBeNull();
  expect(await findViewer(now(), owner.token)).not.toBeNull();
  await expect(signIn(now(), owner, browser)).rejects.toMatchObject({ code: 'credentials-wrong' });
  expect(await signIn(now(), { email, password: owner.password }, browser)).toHaveProperty('token');
});

test('an address that has an owner is not taken: its owner is told, and the answer is the same', async () => {
  const [owner, taken] = [await makeOwner(), await makeOwner()];
  expect(await askAddressChange(now(), owner.viewer, { email: taken.email })).toBeUndefined();
  expect(await letters(owner.personId)).toHaveLength(0);
  expect(await newest(taken.personId)).toMatchObject({ kind: 'address-known', token: null });
});
