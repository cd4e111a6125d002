import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDb } from '@parley/db/client';
import { makeAgreement, makePerson, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { castVote } from './cast-vote';

const world = useTestDb();
const now = () => new Date('2026-11-01T00:00:00Z');
let wide: ReturnType<typeof openDb>;
beforeAll(() => {
  wide = openDb({ url: world.url, poolSize: 16 });
});
afterAll(() => wide.close());

test('a closed round, and one whose time is over, refuse a vote and a change', async () => {
  const agreementId = await makeAgreement(world.db);
  const closed = await makeStatement(world.db, await makeRound(world.db, agreementId, { state: 'closed' }));
  const over = await makeStatement(
    world.db,
    await makeRound(world.db, agreementId, { closesAt: new Date('2026-10-31T00:00:00Z') }),
  );
  const person = await makePerson(world.db);
  for (const { itemId } of [closed, over]) {
    const input = {
      itemId,
      choice: 'agree',
      matters: false,
      operationId: randomUUID(),
      language: 'en',
    } as const;
    await expect(castVote({ db: world.db, now }, person, input)).rejects.toThrow('round-closed');
  }
});

/** Closing starts while the rest is on its way, however fast this machine is at the moment. */
async function untilWritten(roundId: string, votes: number): Promise<void> {
  for (;;) {
    const [row] = await wide.sql`select count(*)::int as n from vote_events where round_id = ${roundId}`;
    if (row?.n >= votes) return;
    await wait(1);
  }
}

test('forty closings with votes in flight let none in afterwards', async () => {
  const agreementId = await makeAgreement(world.db);
  const people = await Promise.all(Array.from({ length: 6 }, () => makePerson(world.db)));
  let written = 0;
  for (let closing = 0; closing < 40; closing += 1) {
    const roundId = await makeRound(world.db, agreementId);
    const { itemId } = await makeStatement(world.db, roundId);
    const cast = people.map((person) => {
      const operationId = randomUUID();
      const input = { itemId, choice: 'agree', matters: false, operationId, language: 'en' } as const;
      return castVote({ db: wide.db, now }, person, input);
    });
    await untilWritten(roundId, closing % 4);
    const whenClosed = await wide.sql.begin(async (sql) => {
      await sql`update rounds set state = 'closed' where id = ${roundId}`;
      // The closing sees what was written before it; a vote that slips in behind it is what must not be.
      const [row] = await sql`select count(*)::int as n from vote_events where round_id = ${roundId}`;
      await wait(3);
      return row?.n;
    });
    await Promise.allSettled(cast);
    const [after] = await wide.sql`select count(*)::int as n from vote_events where round_id = ${roundId}`;
    expect(after?.n).toBe(whenClosed);
    written += whenClosed;
  }
  // Were none in flight, the test would prove nothing.
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(40 * people.length);
});
