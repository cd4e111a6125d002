import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { beforeAll, expect, test } from 'vitest';
import { findViewer } from '../session';
import { findProfile } from './find-profile';
import { makeAccount } from './make-account';
import { signIn } from './sign-in';
import { updateProfile } from './update-profile';

const world = useTestDb();
const here = () => ({ db: world.db, now: () => new Date('2026-11-01T12:00:00Z') });

const browser = { token: null, userAgent: null };

const account = (email: string) => ({
  email,
  displayName: 'Somebody',
  role: 'stakeholder' as const,
  partyCode: null,
  sectorCode: null,
  language: 'fr-CA',
  timeZone: 'America/Toronto',
});

beforeAll(async () => {
  await makeAgreement(world.db);
});

test('an account made by the operator signs in with the password that was shown once', async () => {
  const { personId, password } = await makeAccount(here(), account('mod@example.org'));
  const { token } = await signIn(here(), { email: 'mod@example.org', password }, browser);
  expect(await findViewer(here(), token)).toMatchObject({
    personId,
    role: 'stakeholder',
    emailConfirmed: true,
  });
  await expect(makeAccount(here(), account('mod@example.org'))).rejects.toMatchObject({
    details: { field: 'email' },
  });
});

test('a wrong password and an unknown address are refused alike, and take the same time', async () => {
  const { password } = await makeAccount(here(), account('known@example.org'));
  const attempt = async (email: string) => {
    const started = performance.now();
    const refusal = signIn(here(), { email, password: `${password}x` }, browser);
    await expect(refusal).rejects.toMatchObject({ code: 'credentials-wrong', details: {} });
    return performance.now() - started;
  };
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const [known, unknown]: [number[], number[]] = [[], []];
  await attempt('warm@example.org');
  for (let i = 0; i < 15; i += 1) {
    known.push(await attempt('known@example.org'));
    unknown.push(await attempt('unknown@example.org'));
  }
  expect(Math.abs(median(known) - median(unknown))).toBeLessThan(0.35 * median(known));
});

test('signing in ends the session that the browser held', async () => {
  const { password } = await makeAccount(here(), account('rotating@example.org'));
  const input = { email: 'rotating@example.org', password };
  const first = await signIn(here(), input, browser);
  const second = await signIn(here(), input, { ...browser, token: first.token });
  expect(second.token).not.toBe(first.token);
  expect(await findViewer(here(), first.token)).toBeNull();
  expect(await findViewer(here(), second.token)).not.toBeNull();
});

test('disabled people do not get in', async () => {
  const { personId, password } = await makeAccount(here(), account('disabled@example.org'));
  await world.sql`update people set disabled_at = now() where id = ${personId}`;
  await expect(signIn(here(), { email: 'disabled@example.org', password }, browser)).rejects.toMatchObject({
    code: 'credentials-wrong',
  });
});

test('a person changes their name, language and zone, and nothing else', async () => {
  const person = await makePerson(world.db);
  await updateProfile(here(), person, {
    displayName: 'Zoé',
    language: 'fr-CA',
    timeZone: 'America/Vancouver',
  });
  expect(await findProfile(here(), person)).toEqual({
    email: person.email,
    displayName: 'Zoé',
    partyCode: 'CA',
    sectorCode: 'labour',
    organisation: null,
    language: 'fr-CA',
    timeZone: 'America/Vancouver',
    emailConfirmed: true,
  });
  await expect(
    updateProfile(here(), person, { displayName: 'Zoé', language: 'de', timeZone: 'UTC' }),
  ).rejects.toMatchObject({ details: { field: 'language' } });
  await expect(findProfile(here(), null)).rejects.toMatchObject({ code: 'not-signed-in' });
});

test('a person changes their country and sector among those that there are', async () => {
  const person = await makePerson(world.db);
  const profile = { displayName: 'Zoé', language: 'en', timeZone: 'UTC' };
  await updateProfile(here(), person, { ...profile, partyCode: 'MX', sectorCode: 'individuals' });
  expect(await findProfile(here(), person)).toMatchObject({ partyCode: 'MX', sectorCode: 'individuals' });
  await updateProfile(here(), person, { ...profile, partyCode: null });
  expect(await findProfile(here(), person)).toMatchObject({ partyCode: null, sectorCode: 'individuals' });
  await expect(updateProfile(here(), person, { ...profile, partyCode: 'FR' })).rejects.toMatchObject({
    details: { field: 'partyCode' },
  });
});
