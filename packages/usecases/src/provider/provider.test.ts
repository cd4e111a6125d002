import { makeAgreement, useTestDb } from '@parley/db/testing';
import { consentVersion } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { askPasswordReset, makeAccount, signIn, signUp } from '../person';
import { findViewer } from '../session';
import { connectProvider, disconnectProvider, listProviders, signInByProvider } from '.';

const world = useTestDb();
const now = () => ({ db: world.db, now: () => new Date('2026-11-01T12:00:00Z') });
const browser = { token: null, userAgent: null };
const issuer = 'https://id.example';
let count = 0;

function makeClaims(changes: { email?: string; emailVerified?: boolean; subject?: string } = {}) {
  count += 1;
  const email = `elsewhere-${count}@example.org`;
  return { issuer, subject: `subject-${count}`, email, emailVerified: true, name: 'Ana Torres', ...changes };
}

async function makeOwner() {
  count += 1;
  const email = `owner-${count}@example.org`;
  const account = { displayName: 'Owner', role: 'stakeholder' as const, partyCode: null, sectorCode: null };
  const made = await makeAccount(now(), { ...account, email, language: 'en', timeZone: 'UTC' });
  const { token } = await signIn(now(), { email, password: made.password }, browser);
  return { ...made, email, viewer: await findViewer(now(), token) };
}

beforeAll(async () => {
  await makeAgreement(world.db);
});

test('an account elsewhere makes one person with a confirmed address and no country, and finds them again', async () => {
  const claims = makeClaims();
  const first = await signInByProvider(now(), claims, 'es-MX', browser);
  expect(first.isNew).toBe(true);
  expect(await findViewer(now(), first.token)).toMatchObject({
    displayName: 'Ana Torres',
    role: 'stakeholder',
    partyCode: null,
    language: 'es-MX',
    emailConfirmed: true,
  });
  // The provider's name for them counts, not the address.
  const again = await signInByProvider(now(), { ...claims, email: 'other@example.org' }, 'en', browser);
  expect(again).toMatchObject({ personId: first.personId, isNew: false });
  await expect(signIn(now(), { email: claims.email, password: '' }, browser)).rejects.toMatchObject({
    code: 'credentials-wrong',
  });
  await askPasswordReset(now(), claims);
});

test('an address that has an owner is not taken over, even where the provider vouches for it', async () => {
  const owner = await makeOwner();
  const claims = makeClaims({ email: owner.email.toUpperCase() });
  await expect(signInByProvider(now(), claims, 'en', browser)).rejects.toMatchObject({
    code: 'provider-address-known',
  });
  await connectProvider(now(), owner.viewer, claims);
  expect((await signInByProvider(now(), claims, 'en', browser)).personId).toBe(owner.personId);
});

test('an address that nobody vouches for makes no account', async () => {
  const claims = makeClaims({ emailVerified: false });
  await expect(signInByProvider(now(), claims, 'en', browser)).rejects.toMatchObject({
    code: 'provider-unverified',
  });
});

test('a claim of the address that was never confirmed ends with the newcomer, and does not become them', async () => {
  const claims = makeClaims();
  const squatter = await signUp(now(), {
    email: claims.email,
    password: 'violet otter climbs 9 hills',
    displayName: 'Squatter',
    partyCode: 'MX',
    sectorCode: 'labour',
    organisation: null,
    invitation: null,
    puzzle: null,
    language: 'en',
    timeZone: 'UTC',
    consent: { version: consentVersion, language: 'en', takePart: true, publishBallot: false },
  });
  const { personId } = await signInByProvider(now(), claims, 'en', browser);
  expect(personId).not.toBe(squatter.personId);
});

test('connecting asks for a proof, and an account that is somebody’s stays theirs', async () => {
  const [one, two] = [await makeOwner(), await makeOwner()];
  const claims = makeClaims();
  await expect(connectProvider(now(), { ...one.viewer!, provenAt: null }, claims)).rejects.toMatchObject({
    code: 'proof-needed',
  });
  await connectProvider(now(), one.viewer, claims);
  await connectProvider(now(), one.viewer, claims);
  await expect(connectProvider(now(), two.viewer, claims)).rejects.toMatchObject({ code: 'provider-taken' });
  expect(await listProviders(now(), one.viewer)).toMatchObject([{ issuer }]);
  await disconnectProvider(now(), one.viewer, { issuer });
  expect(await listProviders(now(), one.viewer)).toEqual([]);
  const letters = await world.sql`
    select content->>'change' as change from letters where person_id = ${one.personId} order by id`;
  expect(letters.map(({ change }) => change)).toEqual(['provider-connected', 'provider-disconnected']);
});

test('of 50 first sign-ins at once, one person is made', async () => {
  const claims = makeClaims();
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, () => signInByProvider(now(), claims, 'en', browser)),
  );
  const people = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value.personId] : []));
  expect(new Set(people).size).toBe(1);
  expect(await world.sql`select 1 from people where email = ${claims.email}`).toHaveLength(1);
});
