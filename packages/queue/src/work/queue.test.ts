import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@parley/db/client';
import { claimDueRows, finishRow, saveOutboxRow, takeLease } from '@parley/db/outbox';
import { useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectQueue, type QueueConnection, type RingQueue } from '../connection';
import { enqueue } from '../outbox';
import { startReconciler } from '../reconciler';
import { type Relay, startRelay } from '../relay';
import type { Schedules } from '../schedule';
import { hasRedis, startTestRedis, type TestRedis } from '../testing';
import { type Handlers, type RowWork, startWork, type Work } from '.';

const world = useTestDb();
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

describe.each([
  { backend: 'postgres', there: true },
  { backend: 'redis', there: hasRedis },
])('the queue on $backend', ({ backend, there }) => {
  let redis: TestRedis | null = null;
  let connection: QueueConnection;
  let queue: RingQueue;
  let open: { close(graceMilliseconds: number): Promise<void> }[] = [];
  let seen: string[] = [];

  beforeAll(async () => {
    if (there && backend === 'redis') redis = await startTestRedis();
  });
  afterAll(async () => {
    await redis?.stop();
  });
  beforeEach(async (context) => {
    if (!there) context.skip();
    await world.sql`delete from outbox`;
    seen = [];
    connection = connectQueue({
      databaseUrl: world.url,
      redisUrl: redis?.url,
      namespace: `test_${randomBytes(4).toString('hex')}`,
    });
    queue = connection.openQueue();
    queue.on('error', () => {});
    await queue.waitUntilReady();
  });
  afterEach(async () => {
    for (const part of open.reverse()) await part.close(500);
    open = [];
    await queue?.close();
  });

  const handlers = (send: Handlers['letter.send']): Handlers => {
    const nothing = async () => {};
    return {
      'letter.send': send,
      'round.report': nothing,
      'round.watch': async () => {
        seen.push('round.watch');
      },
      'round.tell': nothing,
      'proposal.tell': nothing,
      'digest.plan': nothing,
      'digest.write': nothing,
      'person.erase': nothing,
      'retention.apply': nothing,
    };
  };
  const note: Handlers['letter.send'] = async ({ letterId }) => {
    seen.push(letterId);
  };
  const work = (send: Handlers['letter.send'] = note, more: Partial<RowWork> = {}): Work => {
    const work = startWork({
      client: world,
      connection,
      log: quiet,
      handlers: handlers(send),
      backOffSeconds: () => 0.05,
      ...more,
    });
    open.push(work);
    return work;
  };
  const relay = async (): Promise<Relay> => {
    const relay = await startRelay({ client: world, queue, log: quiet, pollMilliseconds: 100 });
    open.push(relay);
    return relay;
  };
  const reconciler = (schedules: Schedules = {}) => {
    const options = { everyMilliseconds: 100, lostAfterSeconds: 0.3, schedules };
    open.push(startReconciler({ client: world, queue, log: quiet, ...options }));
  };
  const ask = async (options: { deduplicationKey?: string } = {}): Promise<Id<'letter'>> => {
    const letterId = newId('letter');
    await world.db.transaction((tx) => enqueue(tx, 'letter.send', { letterId }, options));
    return letterId;
  };
  const rows = () => world.sql`
    select job, attempts, last_error, done_at is not null as done, failed_at is not null as failed
    from outbox order by id`;
  const untilAllOver = () =>
    expect.poll(async () => (await rows()).every((row) => row.done || row.failed)).toBe(true);

  test('each row is done once, with nothing but the relay to find it', async () => {
    await relay();
    work();
    await sleep(300);
    const letterIds = await Promise.all(Array.from({ length: 40 }, () => ask()));
    await untilAllOver();
    expect([...seen].sort()).toEqual([...letterIds].sort());
  });

  test('a row that was marked and never handed over is found by the reconciler', async () => {
    await ask();
    await world.db.transaction((tx) => claimDueRows(tx, 10));
    await relay();
    work();
    await sleep(300);
    expect(seen).toEqual([]);
    reconciler();
    await untilAllOver();
    expect(seen).toHaveLength(1);
  });

  test('a row that was thought lost is not handed over while a ring that came late is answered', async () => {
    await ask();
    const [row] = await world.sql`select id from outbox`;
    const lease = { rowId: Number(row?.id), token: randomUUID() };
    expect(await world.db.transaction((tx) => takeLease(tx, lease, 60))).not.toBeNull();
    expect(await world.db.transaction((tx) => claimDueRows(tx, 10))).toEqual([]);
    expect(await world.db.transaction((tx) => finishRow(tx, lease))).toBe(true);
  });

  test('rows whose rings were lost with everything in the queue are handed over again', async () => {
    const handing = await relay();
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    await expect
      .poll(async () => (await world.sql`select 1 from outbox where dispatched_at is null`).length)
      .toBe(0);
    await sleep(200);
    await handing.close();
    if (redis) await redis.flush();
    else await queue.obliterate({ force: true });
    await relay();
    work();
    reconciler();
    await untilAllOver();
    expect(seen).toHaveLength(20);
    expect(new Set(seen).size).toBe(20);
  });

  test('a ring that is delivered twice, even at the same time, does the row once', async () => {
    await ask();
    const [row] = await world.sql`select id from outbox`;
    work(async (payload, run) => {
      await sleep(150);
      await note(payload, run);
    });
    const ring = { name: 'row' as const, data: { row: Number(row?.id) } };
    await queue.addBulk([ring, ring, ring, ring]);
    await untilAllOver();
    await queue.addBulk([ring, ring]);
    await sleep(300);
    expect(seen).toHaveLength(1);
  });

  test('who has lost the lease does not finish the row', async () => {
    await relay();
    const starts: number[] = [];
    let release = () => {};
    work(async (payload, run) => {
      starts.push(run.attempt);
      if (run.attempt === 1) {
        await world.sql`update outbox set lease_until = now() - interval '1 second'`;
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      } else {
        await note(payload, run);
      }
    });
    await ask();
    await untilAllOver();
    const [before] = await world.sql`select done_at from outbox`;
    release();
    await sleep(200);
    const [after] = await world.sql`select done_at, last_error from outbox`;
    expect(starts).toEqual([1, 2]);
    expect(after?.done_at).toEqual(before?.done_at);
    expect(after?.last_error).toBeNull();
  });

  test('a job that fails is tried again after a pause, then done', async () => {
    await relay();
    work(async (payload, run) => {
      if (run.attempt < 3) throw new Error('not yet');
      await note(payload, run);
    });
    await ask();
    await untilAllOver();
    expect(await rows()).toMatchObject([{ attempts: 3, done: true, last_error: null }]);
  });

  test('a job that always fails is given up and holds nobody up', async () => {
    await relay();
    const poison = newId('letter');
    work(
      async (payload, run) => {
        if (payload.letterId === poison) throw new Error('cannot be done');
        await note(payload, run);
      },
      { backOffSeconds: () => 0 },
    );
    await world.db.transaction((tx) => enqueue(tx, 'letter.send', { letterId: poison }));
    const other = await ask();
    await untilAllOver();
    expect(await rows()).toMatchObject([{ failed: true, last_error: 'cannot be done' }, { done: true }]);
    expect(seen).toEqual([other]);
  });

  test('a name that no job has, and a payload of a wrong shape, are given up at once', async () => {
    await relay();
    work();
    await world.db.transaction(async (tx) => {
      await saveOutboxRow(tx, { job: 'no.such', payload: {} });
      await saveOutboxRow(tx, { job: 'letter.send', payload: { letterId: 'per_1' } });
    });
    await untilAllOver();
    expect(await rows()).toMatchObject([
      { failed: true, attempts: 1 },
      { failed: true, attempts: 1 },
    ]);
    expect(seen).toEqual([]);
  });

  test('a job whose holder died three times still completes', async () => {
    await world.db.transaction((tx) => enqueue(tx, 'round.watch', {}));
    for (let kill = 0; kill < 3; kill += 1) {
      await world.sql`update outbox set attempts = attempts + 1, dispatched_at = now(),
        lease_token = gen_random_uuid(), lease_until = now() - interval '1 second'`;
      await sleep(20);
    }
    await relay();
    work();
    await untilAllOver();
    expect(await rows()).toMatchObject([{ done: true, attempts: 4 }]);
    expect(seen).toEqual(['round.watch']);
  });

  test('while a row with a key waits, another one is not added; afterwards it is', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask({ deduplicationKey: 'one' })));
    expect(await rows()).toHaveLength(1);
    await relay();
    work();
    await untilAllOver();
    await ask({ deduplicationKey: 'one' });
    await untilAllOver();
    expect(seen).toHaveLength(2);
  });

  test('schedules that were lost are registered again', async () => {
    await relay();
    work();
    reconciler({ 'round.watch': '* * * * * *' });
    await expect.poll(() => seen.length).toBeGreaterThan(1);
    if (redis) await redis.flush();
    else await queue.obliterate({ force: true });
    const before = seen.length;
    await expect.poll(() => seen.length).toBeGreaterThan(before + 1);
  });

  // A killed PostgreSQL is the truth gone, not the doorbell: that is no case of the queue's.
  if (backend === 'redis')
    test('work goes on after the store was killed and came back empty', async () => {
      await relay();
      work();
      reconciler();
      await Promise.all(Array.from({ length: 10 }, () => ask()));
      const killed = redis?.killAndRestart();
      await Promise.all(Array.from({ length: 10 }, () => ask()));
      await killed;
      await untilAllOver();
      expect(new Set(seen).size).toBe(20);
      expect(seen).toHaveLength(20);
    });
});
