import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeAgreement, makePerson, useTestDb } from '../testing';
import { openDb } from './client';
import { inTransaction } from './transaction';

const world = useTestDb();
const nameOf = async (personId: string) =>
  (await world.sql`select display_name from people where id = ${personId}`)[0]?.display_name;

test('a transaction that loses its connection between two statements starts again, and writes all or nothing', async () => {
  await makeAgreement(world.db);
  const a = await makePerson(world.db, { displayName: 'before' });
  const b = await makePerson(world.db, { displayName: 'before' });
  const own = openDb({ url: world.url, poolSize: 1 });
  const names: unknown[] = [];
  let attempt = 0;
  await inTransaction(own.db, async (tx) => {
    attempt += 1;
    await tx.execute(sql`update people set display_name = 'after' where id = ${a.personId}`);
    if (attempt === 1) {
      const [backend] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await world.sql`select pg_terminate_backend(${backend?.pid ?? 0})`;
      // Long enough for the only connection of the pool to be opened anew by somebody else.
      await wait(50);
      await own.sql`select 1`;
    }
    await tx.execute(sql`update people set display_name = 'after' where id = ${b.personId}`);
    names.push(await nameOf(a.personId), await nameOf(b.personId));
  });
  expect(attempt).toBe(2);
  // The first attempt went no further than where it lost its connection, and nothing of it was kept.
  expect(names).toEqual(['before', 'before']);
  expect([await nameOf(a.personId), await nameOf(b.personId)]).toEqual(['after', 'after']);
  await own.close();
});

test('what another attempt cannot mend is not tried again', async () => {
  let attempt = 0;
  const failing = inTransaction(world.db, async (tx) => {
    attempt += 1;
    await tx.execute(sql`select 1 / 0`);
  });
  await expect(failing).rejects.toThrow();
  expect(attempt).toBe(1);
});

test('a conflict is tried three times and then refused as overloaded', async () => {
  let attempt = 0;
  const failing = inTransaction(world.db, async (tx) => {
    attempt += 1;
    await tx.execute(sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
  });
  await expect(failing).rejects.toThrow('overloaded');
  expect(attempt).toBe(3);
});
