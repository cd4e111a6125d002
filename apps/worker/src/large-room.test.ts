import { randomBytes } from 'node:crypto';
import { makeAgreement, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import { saveImportedVotes } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { connectQueue } from '@parley/queue/connection';
import { enqueue } from '@parley/queue/outbox';
import { type Relay, startRelay } from '@parley/queue/relay';
import { hasRedis, startTestRedis, type TestRedis } from '@parley/queue/testing';
import { type Handlers, startWork, type Work } from '@parley/queue/work';
import { openThreads, threadFileOf } from '@parley/threads/pool';
import { recomputeReport } from '@parley/usecases/report';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { quiet } from './testing';

const world = useTestDb();
const threads = openThreads({ threadFile: threadFileOf(import.meta.url), threads: 1 });
const [people, statements, each] = [500, 100, 100];
const choices = ['agree', 'disagree', 'pass'] as const;
let roundId: Id<'round'>;

/** A closed round of 50,000 votes whose final report is due. */
beforeAll(async () => {
  const agreementId = await makeAgreement(world.db);
  roundId = await makeRound(world.db, agreementId, { state: 'closed' });
  const made = await Promise.all(Array.from({ length: statements }, () => makeStatement(world.db, roundId)));
  const items = made.map(({ itemId }) => itemId);
  const castAt = new Date('2026-11-01T00:00:00Z');
  const voters = Array.from({ length: people }, (_, i) => ({
    externalRef: `${i}`,
    partyCode: ['CA', 'MX', 'US'][i % 3] ?? null,
    sectorCode: null,
  }));
  const votes = voters.flatMap((_, participant) =>
    Array.from({ length: each }, (_, k) => {
      const item = (participant * 7 + k * 3) % statements;
      // No pattern that a reader of it could guess: a hash of the pair.
      const choice = choices[Math.imul(participant + 1, 2654435761 ^ (item * 40503)) >>> 30] ?? 'agree';
      return { participant, itemId: items[item]!, choice, castAt };
    }),
  );
  await world.db.transaction((tx) =>
    saveImportedVotes(tx, { agreementId, roundId, joinedAt: castAt }, voters, votes),
  );
});
afterAll(() => threads.close());

describe.each([
  { backend: 'postgres', there: true },
  { backend: 'redis', there: hasRedis },
])('a report of 50,000 votes on $backend', ({ backend, there }) => {
  let redis: TestRedis | null = null;
  let open: (Relay | Work)[] = [];
  let ended: unknown[] = [];

  beforeAll(async () => {
    if (there && backend === 'redis') redis = await startTestRedis();
  });
  afterAll(async () => {
    await redis?.stop();
  });
  beforeEach((context) => {
    if (!there) context.skip();
  });
  afterEach(async () => {
    for (const part of open.reverse()) await part.close(500);
    open = [];
    ended = [];
    await world.sql`delete from outbox`;
    await world.sql`delete from reports`;
  });

  /** The worker's queue with a lease so short that a thread of events that stands still would lose it. */
  async function start(leaseSeconds = 8): Promise<void> {
    const connection = connectQueue({
      databaseUrl: world.url,
      redisUrl: redis?.url,
      namespace: `test_${randomBytes(4).toString('hex')}`,
    });
    const queue = connection.openQueue();
    queue.on('error', () => {});
    await queue.waitUntilReady();
    const nothing = async () => {};
    const deps = { db: world.db, now: () => new Date(), computeReport: threads.computeReport };
    const handlers: Handlers = {
      'letter.send': nothing,
      'round.report': async (payload, { signal }) => {
        try {
          await recomputeReport(deps, payload.roundId, { signal });
        } catch (error) {
          ended.push(error);
          throw error;
        }
      },
      'round.watch': nothing,
      'round.tell': nothing,
      'proposal.tell': nothing,
      'digest.plan': nothing,
      'digest.write': nothing,
      'person.erase': nothing,
      'retention.apply': nothing,
    };
    open = [
      { close: () => queue.close() },
      await startRelay({ client: world, queue, log: quiet, pollMilliseconds: 100 }),
      startWork({ client: world, connection, log: quiet, handlers, leaseSeconds }),
    ];
    await world.db.transaction((tx) => enqueue(tx, 'round.report', { roundId }));
    await expect.poll(reportRow).toMatchObject({ attempts: 1 });
  }

  const reportRow = async () => {
    const [row] = await world.sql`
      select attempts, lease_token, lease_until, done_at is not null as done, last_error from outbox where job = 'round.report'`;
    return row;
  };

  test('is made in a thread while other jobs are done, and its lease is renewed', async () => {
    await start();
    const before = await reportRow();
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    for (let i = 0; i < 5; i += 1) await world.db.transaction((tx) => enqueue(tx, 'round.watch', {}));
    await expect.poll(reportRow, { timeout: 120_000 }).toMatchObject({ done: true });
    clearInterval(timer);
    const [others] = await world.sql`
      select count(*)::int as before from outbox
      where job = 'round.watch' and done_at < (select done_at from outbox where job = 'round.report')`;
    expect(others?.before).toBe(5);
    expect(turns).toBeGreaterThan(20);
    const after = await reportRow();
    expect(after).toMatchObject({ attempts: 1, last_error: null });
    expect(before?.lease_token).toBeTruthy();
    const saved =
      await world.sql`select edition, final from reports where round_id = ${roundId} order by edition`;
    expect(saved).toMatchObject([{ edition: 1, final: true }, { edition: null }]);
  });

  test('ends at once where its lease is lost, and saves nothing', async () => {
    // It is asked after the lease every quarter of a second: long before the report is done on any machine.
    await start(1);
    await world.sql`
      update outbox set lease_token = gen_random_uuid(), lease_until = now() + interval '1 minute'
      where job = 'round.report'`;
    await expect.poll(() => ended).toHaveLength(1);
    expect(String(ended[0])).toContain('the lease is held by another start');
    expect(await world.sql`select 1 from reports where round_id = ${roundId}`).toHaveLength(0);
  });
});
