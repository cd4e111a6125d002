import { makePerson, useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { endSession } from './end-session';
import { findViewer } from './find-viewer';
import { startSession } from './start-session';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });

test('a session shows its person until it is ended', async () => {
  const person = await makePerson(world.db);
  const { token } = await startSession(at('2026-11-01T00:00:00Z'), person.personId);
  expect((await findViewer(at('2026-11-02T00:00:00Z'), token))?.personId).toBe(person.personId);
  await endSession(at('2026-11-02T00:00:00Z'), token);
  expect(await findViewer(at('2026-11-02T00:00:00Z'), token)).toBeNull();
});

test('a session ends when it has not been used for two weeks, and after thirty days in any case', async () => {
  const person = await makePerson(world.db);
  const idle = await startSession(at('2026-11-01T00:00:00Z'), person.personId);
  expect(await findViewer(at('2026-11-15T00:00:01Z'), idle.token)).toBeNull();
  const used = await startSession(at('2026-11-01T00:00:00Z'), person.personId);
  expect(await findViewer(at('2026-11-12T00:00:00Z'), used.token)).not.toBeNull();
  expect(await findViewer(at('2026-11-24T00:00:00Z'), used.token)).not.toBeNull();
  expect(await findViewer(at('2026-12-01T00:00:01Z'), used.token)).toBeNull();
});

test('the token itself is not in the database', async () => {
  const person = await makePerson(world.db);
  const { token } = await startSession(at('2026-11-01T00:00:00Z'), person.personId);
  const rows = await world.sql`select token_hash from sessions where person_id = ${person.personId}`;
  expect(rows[0]?.token_hash).not.toContain(token);
});
