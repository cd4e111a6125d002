import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { operator } from '@parley/domain/permission';
import { listPeopleInput } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { disablePerson, enablePerson, findPerson, listPeople } from '.';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });
const input = (given: object = {}) => listPeopleInput.parse(given);
let admin: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  await makeAgreement(world.db);
  admin = await makePerson(world.db, { role: 'admin', displayName: 'Ada Admin' });
});

test('people are found by part of a name or an address, taken as it is written, and page by page without a gap', async () => {
  for (let i = 0; i < 25; i += 1) {
    const { personId } = await makePerson(world.db, {
      displayName: `Row ${i}`,
      email: `row_${i}@example.org`,
    });
    await world.sql`update people set created_at = ${new Date(Date.UTC(2026, 5, 1 + Math.floor(i / 3))).toISOString()}::timestamptz where id = ${personId}`;
  }
  const names = async (given: object) =>
    (await listPeople(deps(), admin, input(given))).rows.map(({ displayName }) => displayName);
  expect(await names({ words: 'ROW 24' })).toEqual(['Row 24']);
  expect(await names({ words: 'row_7@' })).toEqual(['Row 7']);
  expect(await names({ words: '%' })).toEqual([]);
  expect(await names({ words: 'row_', role: 'admin' })).toEqual([]);
  expect(await names({ role: 'admin' })).toEqual(['Ada Admin']);

  const first = await listPeople(deps(), admin, input({ words: 'row_' }));
  const second = await listPeople(deps(), admin, input({ words: 'row_', cursor: first.next }));
  expect([first.rows.length, second.rows.length, second.next]).toEqual([20, 5, null]);
  expect(new Set([...first.rows, ...second.rows].map(({ personId }) => personId)).size).toBe(25);
});

test('an account is shown with what was done to it, why and by whom; nobody but an admin with a second factor looks', async () => {
  const bo = await makePerson(world.db, { displayName: 'Bo' });
  await disablePerson(deps(), admin, { email: bo.email, reason: 'Forty accounts of one hand.' });
  await enablePerson(deps(), operator, { email: bo.email });
  const shown = await findPerson(deps(), admin, { personId: bo.personId });
  expect(shown).toMatchObject({ email: bo.email, disabledAt: null, mayBeGoverned: true, isOwn: false });
  expect(shown.acts).toMatchObject([
    { act: 'person.enable', byOperator: true, byName: null },
    { act: 'person.disable', byName: 'Ada Admin', details: { reason: 'Forty accounts of one hand.' } },
  ]);
  const own = await findPerson(deps(), admin, { personId: admin.personId });
  expect(own).toMatchObject({ isOwn: true, mayBeGoverned: false });
  const claimed = await makePerson(world.db, { emailConfirmed: false });
  expect(await findPerson(deps(), admin, claimed)).toMatchObject({ mayBeGoverned: false });

  const others = [bo, await makePerson(world.db, { role: 'moderator' })];
  for (const viewer of others) {
    await expect(listPeople(deps(), viewer, input())).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(findPerson(deps(), viewer, bo)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  const half = { ...admin, secondFactor: false };
  await expect(listPeople(deps(), half, input())).rejects.toMatchObject({ code: 'second-factor-needed' });
});
