import { expect, test } from 'vitest';
import { schemaState } from '../migrate';
import { useTestDb } from '../testing';

const world = useTestDb();

test('a fresh database is at the schema of this build', async () => {
  expect(await schemaState(world.sql)).toBe('current');
});

test('the audit log takes no update and no delete', async () => {
  await world.sql`insert into audit (happened_at, act, subject_id) values (now(), 'round.open', 'rnd_x')`;
  await expect(world.sql`update audit set act = 'other'`).rejects.toThrow('audit is append-only');
  await expect(world.sql`delete from audit`).rejects.toThrow('audit is append-only');
});

test('a migration that this build does not know makes the schema newer', async () => {
  await world.sql.begin(async (sql) => {
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`;
    expect(await schemaState(sql as never)).toBe('newer');
    await sql`delete from drizzle.__drizzle_migrations where hash = 'later'`;
  });
});
