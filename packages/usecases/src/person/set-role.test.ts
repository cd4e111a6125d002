import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { operator } from '@parley/domain/permission';
import { beforeAll, expect, test } from 'vitest';
import { listCases } from '../moderation';
import { endSession, findViewer, startSession } from '../session';
import { disablePerson, enablePerson, endSessions, setRole } from '.';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });
const queue = { language: 'en', cursor: null };

beforeAll(async () => {
  await makeAgreement(world.db);
});

async function makeModerator() {
  const person = await makePerson(world.db, { role: 'moderator' });
  const { token } = await startSession(deps(), person.personId, null, true);
  const asks = async () => listCases(deps(), await findViewer(deps(), token), queue);
  return { ...person, token, asks };
}

test('a demotion, a ban and a logout hold on the very next request, in the session that is open', async () => {
  const admin = await makePerson(world.db, { role: 'admin' });
  const [demoted, banned, left, ended] = await Promise.all([1, 2, 3, 4].map(makeModerator));
  for (const one of [demoted, banned, left, ended]) expect(await one?.asks()).toMatchObject({ waiting: 0 });

  const role = { role: 'stakeholder', rolePartyCode: null } as const;
  await setRole(deps(), admin, { email: demoted!.email, ...role });
  await expect(demoted?.asks()).rejects.toMatchObject({ code: 'not-allowed' });
  await disablePerson(deps(), admin, { email: banned!.email, reason: 'Spam.' });
  await expect(banned?.asks()).rejects.toMatchObject({ code: 'not-signed-in' });
  await endSession(deps(), left!.token);
  await expect(left?.asks()).rejects.toMatchObject({ code: 'not-signed-in' });
  expect(await endSessions(deps(), admin, ended!)).toEqual({ ended: 1 });
  await expect(ended?.asks()).rejects.toMatchObject({ code: 'not-signed-in' });

  // Let in again, no session of before comes back.
  await enablePerson(deps(), admin, banned!);
  await expect(banned?.asks()).rejects.toMatchObject({ code: 'not-signed-in' });
  const acts = await world.sql`select act from audit where person_id = ${admin.personId} order by sequence`;
  expect(acts.map(({ act }) => act)).toEqual([
    'person.set-role',
    'person.disable',
    'session.end-all',
    'person.enable',
  ]);
});

test('roles are given by admins to others and by the operator, for a party where the role is for one', async () => {
  const admin = await makePerson(world.db, { role: 'admin' });
  const bo = await makePerson(world.db);
  const give = { email: bo.email, role: 'delegate', rolePartyCode: 'CA' } as const;
  await expect(setRole(deps(), bo, give)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(setRole(deps(), null, give)).rejects.toMatchObject({ code: 'not-signed-in' });
  const toThemselves = { email: admin.email, role: 'stakeholder', rolePartyCode: null } as const;
  await expect(setRole(deps(), admin, toThemselves)).rejects.toMatchObject({ code: 'not-allowed' });
  for (const wrong of [
    { role: 'delegate', rolePartyCode: null },
    { role: 'analyst', rolePartyCode: 'CA' },
    { role: 'moderator', rolePartyCode: 'XX' },
  ] as const) {
    await expect(setRole(deps(), admin, { email: bo.email, ...wrong })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  }
  await setRole(deps(), operator, give);
  const { token } = await startSession(deps(), bo.personId);
  expect(await findViewer(deps(), token)).toMatchObject({ role: 'delegate', rolePartyCode: 'CA' });
  // What it replaced stands beside it, so that it can be given back.
  await setRole(deps(), admin, { email: bo.email, role: 'analyst', rolePartyCode: null });
  const [newest] =
    await world.sql`select details from audit where act = 'person.set-role' order by sequence desc`;
  expect(newest?.details).toMatchObject({ role: 'analyst', was: 'delegate', wasPartyCode: 'CA' });
});
