import { makeAgreement, useTestDb } from '@parley/db/testing';
import { type Action, operator, permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer, Role } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { askSignInLink, makeAccount, signIn, signInByLink } from '../person';
import { findViewer } from '../session';
import {
  codeOf,
  confirmAuthenticator,
  findAuthenticatorSetUp,
  findFactors,
  findHalfSession,
  proveFactor,
  removeAuthenticator,
  renewRecoveryCodes,
  resetFactor,
  startAuthenticator,
} from '.';

const world = useTestDb();
const noon = Date.parse('2026-11-01T12:00:00Z');
/** So many seconds after noon. */
const at = (seconds: number) => ({ db: world.db, now: () => new Date(noon + seconds * 1000) });
const codeAt = (secret: string, seconds: number) => codeOf(secret, at(seconds).now());
const none = { token: null, userAgent: null };
const holding = (token: string) => ({ ...none, token });
let count = 0;

async function makeOwner(role: Role = 'stakeholder') {
  count += 1;
  const email = `owner-${count}@example.org`;
  const account = { displayName: 'Ana Torres', role, partyCode: null, sectorCode: null, language: 'es-MX' };
  const made = await makeAccount(at(0), { ...account, email, timeZone: 'UTC' });
  return { ...made, email, secret: made.authenticator?.secret ?? '' };
}

/** Somebody who has set up an app by themselves. */
async function makeHolder() {
  const owner = await makeOwner();
  const { token } = await signIn(at(0), owner, none);
  const viewer = await findViewer(at(0), token);
  await startAuthenticator(at(0), viewer);
  const { secret } = (await findAuthenticatorSetUp(at(0), viewer))!;
  const { recoveryCodes } = await confirmAuthenticator(at(0), viewer, { code: codeAt(secret, 0) });
  return { ...owner, token, secret, recoveryCodes: recoveryCodes ?? [] };
}

const wins = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length;

beforeAll(async () => {
  await makeAgreement(world.db);
});

const obstacleOf = (action: Action, viewer: MaybeViewer) => permissionObstacle(viewer, action, at(0).now());

test('setting up an app asks for a proof, shows ten recovery codes once, and ends other sessions', async () => {
  const owner = await makeOwner();
  const other = await signIn(at(0), owner, none);
  const { token } = await signIn(at(0), owner, none);
  const viewer = await findViewer(at(0), token);
  await expect(startAuthenticator(at(601), viewer)).rejects.toMatchObject({ code: 'proof-needed' });
  await startAuthenticator(at(0), viewer);
  const pending = await findAuthenticatorSetUp(at(0), viewer);
  expect(pending?.address).toMatch(/^otpauth:\/\/totp\/Parley:owner-/);
  // Until its first code it counts for nothing.
  expect(await findViewer(at(0), (await signIn(at(0), owner, none)).token)).not.toBeNull();
  const secret = pending?.secret ?? '';
  await expect(confirmAuthenticator(at(0), viewer, { code: codeAt(secret, 300) })).rejects.toMatchObject({
    code: 'code-wrong',
    details: { field: 'code' },
  });
  const { recoveryCodes } = await confirmAuthenticator(at(0), viewer, { code: codeAt(secret, 0) });
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(recoveryCodes?.[0]).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  expect(await findViewer(at(0), other.token)).toBeNull();
  expect(await findViewer(at(0), token)).toMatchObject({ secondFactor: true });
  expect(await findAuthenticatorSetUp(at(0), viewer)).toBeNull();
  await expect(startAuthenticator(at(0), viewer)).rejects.toMatchObject({ code: 'factor-exists' });
  expect(await findFactors(at(0), viewer)).toMatchObject({ recoveryCodesLeft: 10 });
  const kept = await world.sql`select code_hash from recovery_codes where person_id = ${owner.personId}`;
  expect(JSON.stringify(kept)).not.toContain(recoveryCodes?.[0]?.replaceAll('-', ''));
});

test('password or link alone make half a session, which is nobody’s until the code, and whole with a new token', async () => {
  const holder = await makeHolder();
  await askSignInLink(at(60), holder);
  const [letter] = await world.sql`
    select content->>'token' as token from letters where person_id = ${holder.personId} and kind = 'sign-in-link'`;
  const byLink = await signInByLink(at(60), { token: String(letter?.token) }, none);
  const half = await signIn(at(60), holder, none);
  for (const { token } of [byLink, half]) {
    expect(await findViewer(at(60), token)).toBeNull();
    expect(await findHalfSession(at(60), token)).toMatchObject({ personId: holder.personId });
  }
  const whole = await proveFactor(at(60), { code: codeAt(holder.secret, 60) }, holding(half.token));
  expect(whole.token).not.toBe(half.token);
  expect(await findViewer(at(60), whole.token)).toMatchObject({ secondFactor: true });
  expect(await findHalfSession(at(60), half.token)).toBeNull();
  expect(await findHalfSession(at(60), whole.token)).toBeNull();
  // The other half is over after ten minutes.
  expect(await findHalfSession(at(661), byLink.token)).toBeNull();
  await expect(proveFactor(at(60), { code: '123456' }, none)).rejects.toMatchObject({
    code: 'not-signed-in',
  });
});

test('a code may be one step early or late, and none is taken twice, nor one before it', async () => {
  const holder = await makeHolder();
  const tryAt = async (seconds: number, code: string) =>
    proveFactor(at(seconds), { code }, holding((await signIn(at(seconds), holder, none)).token));
  await expect(tryAt(0, codeAt(holder.secret, 0))).rejects.toMatchObject({ code: 'code-wrong' });
  await tryAt(60, codeAt(holder.secret, 90));
  await expect(tryAt(60, codeAt(holder.secret, 60))).rejects.toMatchObject({ code: 'code-wrong' });
  await expect(tryAt(120, codeAt(holder.secret, 180))).rejects.toMatchObject({ code: 'code-wrong' });
  await tryAt(150, codeAt(holder.secret, 120));
});

test('of 50 who send one code at once, one is signed in', async () => {
  const holder = await makeHolder();
  const halves = await Promise.all(Array.from({ length: 9 }, () => signIn(at(60), holder, none)));
  const code = codeAt(holder.secret, 60);
  const app = await Promise.allSettled(
    halves.map(({ token }) => proveFactor(at(60), { code }, holding(token))),
  );
  expect(wins(app)).toBe(1);
  const { token } = await signIn(at(90), holder, none);
  const recovery = await Promise.allSettled(
    Array.from({ length: 50 }, () => proveFactor(at(90), { code: holder.recoveryCodes[0]! }, holding(token))),
  );
  expect(wins(recovery)).toBe(1);
});

test('ten codes may be tried in a quarter of an hour, however many come at once; then not even a right one is', async () => {
  const holder = await makeHolder();
  const { token } = await signIn(at(60), holder, none);
  const wrong = codeAt(holder.secret, 9000);
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, () => proveFactor(at(60), { code: wrong }, holding(token))),
  );
  const codes = tries.map((one) => (one.status === 'rejected' ? one.reason.code : 'taken'));
  expect(codes.filter((code) => code === 'code-wrong')).toHaveLength(10);
  expect(codes.filter((code) => code === 'codes-exhausted')).toHaveLength(40);
  const right = { code: codeAt(holder.secret, 60) };
  await expect(proveFactor(at(60), right, holding(token))).rejects.toMatchObject({ code: 'codes-exhausted' });
  // A recovery code is too long to be guessed, and still signs in its owner.
  await proveFactor(at(60), { code: holder.recoveryCodes[3]!.toUpperCase() }, holding(token));
  const later = await signIn(at(961), holder, none);
  await proveFactor(at(961), { code: codeAt(holder.secret, 961) }, holding(later.token));
});

test('a recovery code works once, for its own person, and new ones replace all before', async () => {
  const [holder, other] = [await makeHolder(), await makeHolder()];
  const enter = async (code: string) =>
    proveFactor(at(60), { code }, holding((await signIn(at(60), holder, none)).token));
  const [first, second] = holder.recoveryCodes as [string, string];
  await expect(enter(other.recoveryCodes[0]!)).rejects.toMatchObject({ code: 'code-wrong' });
  const { token } = await enter(first);
  await expect(enter(first)).rejects.toMatchObject({ code: 'code-wrong' });
  const viewer = await findViewer(at(60), token);
  const { recoveryCodes } = await renewRecoveryCodes(at(60), viewer);
  await expect(enter(second)).rejects.toMatchObject({ code: 'code-wrong' });
  await enter(recoveryCodes[0]!);
});

test('moderators and admins act only in a session that proved a second factor', async () => {
  const moderator = await makeOwner('moderator');
  const half = await signIn(at(0), moderator, none);
  const { token } = await proveFactor(at(0), { code: codeAt(moderator.secret, 30) }, holding(half.token));
  expect(obstacleOf('case.read', await findViewer(at(0), token))).toBeNull();
  await removeAuthenticator(at(0), await findViewer(at(0), token));
  expect(obstacleOf('case.read', await findViewer(at(0), token))).toBe('second-factor-needed');
  const again = await signIn(at(0), moderator, none);
  expect(obstacleOf('case.read', await findViewer(at(0), again.token))).toBe('second-factor-needed');
  expect(obstacleOf('letter.read', await findViewer(at(0), again.token))).toBe('not-allowed');
});

test('a lost factor is reset by another admin or the command line, never by oneself', async () => {
  const [admin, lost] = [await makeOwner('admin'), await makeOwner('admin')];
  const enter = async (who: typeof admin) => {
    const half = await signIn(at(0), who, none);
    const { token } = await proveFactor(at(0), { code: codeAt(who.secret, 0) }, holding(half.token));
    return { token, viewer: await findViewer(at(0), token) };
  };
  const [one, two] = [await enter(admin), await enter(lost)];
  await expect(resetFactor(at(0), one.viewer, admin)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(resetFactor(at(0), null, lost)).rejects.toMatchObject({ code: 'not-signed-in' });
  await resetFactor(at(0), one.viewer, lost);
  expect(await findViewer(at(0), two.token)).toBeNull();
  const again = await signIn(at(0), lost, none);
  expect(obstacleOf('letter.read', await findViewer(at(0), again.token))).toBe('second-factor-needed');
  await resetFactor(at(0), operator, admin);
  const acts =
    await world.sql`select person_id, subject_id from audit where act = 'factor.reset' order by sequence`;
  expect(acts).toEqual([
    { person_id: admin.personId, subject_id: lost.personId },
    { person_id: null, subject_id: admin.personId },
  ]);
});
