import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { limits } from '@parley/domain/limit';
import { hasRedis, startTestRedis } from '@parley/queue/testing';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, test } from 'vitest';
import { openCounters } from './open-counters';
import { openLimits } from './open-limits';
import { makePuzzle, spendPuzzle } from './puzzle';

const world = useTestDb();
/** The library has no clock but the real one. */
const inMinutes = (minutes: number) => ({ db: world.db, now: () => new Date(Date.now() + minutes * 60_000) });
const now = () => inMinutes(0);
const secret = 'of these tests';
const silent = { warn: () => {} };
/** As another process would open them: what is counted in this one alone begins anew. */
const open = (redisUrl?: string) => openLimits(world.db, secret, openCounters(world.db, redisUrl, silent));

test('a network that takes too much is refused with how long to wait, and another one is not', async () => {
  const from = open();
  const { most } = limits['register-slowly'].network;
  for (let i = 0; i < most; i += 1) await from('198.51.100.0/24')('register-slowly', null);
  const refusal = await from('198.51.100.0/24')('register-slowly', null).catch((error) => error);
  expect(refusal).toMatchObject({ code: 'too-many', details: { scope: 'network' } });
  expect(refusal.details.seconds).toBeGreaterThan(0);
  expect(refusal.details.seconds).toBeLessThanOrEqual(limits['register-slowly'].network.seconds);
  await from('203.0.113.0/24')('register-slowly', null);
  // Another process counts on.
  await expect(open()('198.51.100.0/24')('register-slowly', null)).rejects.toMatchObject({
    code: 'too-many',
  });
});

test('an account is counted wherever it comes from, also by 40 requests at once, and nobody’s address is kept', async () => {
  await makeAgreement(world.db);
  const from = open();
  const person = await makePerson(world.db);
  const { most } = limits.write.account;
  const results = await Promise.allSettled(
    Array.from({ length: most + 10 }, (_, i) => from(`192.0.${i}.0/24`)('write', person)),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(most);
  const keys = await world.sql`select key from limit_counts`;
  expect(keys.length).toBeGreaterThan(most);
  expect(keys.filter(({ key }) => key.includes('192.0') || key.includes(person.personId))).toEqual([]);
});

async function solved() {
  const challenge = JSON.parse(await makePuzzle(now(), secret));
  const solution = await solveChallenge({ challenge, deriveKey });
  return JSON.stringify({ challenge, solution });
}

test('the solution of a puzzle is taken once, within its hour, and only of a puzzle of ours', async () => {
  const one = await solved();
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => spendPuzzle(now(), secret, one)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const two = await solved();
  const refused = { code: 'puzzle-wrong' };
  await expect(spendPuzzle(inMinutes(61), secret, two)).rejects.toMatchObject(refused);
  await expect(spendPuzzle(now(), 'another secret', two)).rejects.toMatchObject(refused);
  const { challenge, solution } = JSON.parse(two);
  const wrong = { challenge, solution: { ...solution, counter: solution.counter + 1, derivedKey: '00' } };
  for (const text of ['', 'null', '{}', JSON.stringify(wrong)]) {
    await expect(spendPuzzle(now(), secret, text)).rejects.toMatchObject(refused);
  }
  const later = { ...challenge, parameters: { ...challenge.parameters, expiresAt: 4_000_000_000 } };
  await expect(
    spendPuzzle(now(), secret, JSON.stringify({ challenge: later, solution })),
  ).rejects.toMatchObject(refused);
});

test('votes are counted too: without Redis in each process, at no cost for the database', async () => {
  const person = await makePerson(world.db);
  const count = open()(null);
  const { most } = limits.vote.account;
  for (let i = 0; i < most; i += 1) await count('vote', person);
  await expect(count('vote', person)).rejects.toMatchObject({
    code: 'too-many',
    details: { scope: 'account' },
  });
  expect(await world.sql`select key from limit_counts where key like 'vote.%'`).toEqual([]);
});

test.skipIf(!hasRedis)(
  'on Redis processes count together, nobody stands in its keys, and while it is away the database counts',
  async () => {
    const redis = await startTestRedis();
    const counters = [1, 2].map(() => openCounters(world.db, redis.url, silent));
    const [one, two] = counters.map((each) => openLimits(world.db, secret, each)('192.0.2.0/24'));
    if (one === undefined || two === undefined) throw new Error('two processes');
    const person = await makePerson(world.db);
    const { most } = limits.write.account;
    try {
      const strangers = [await makePerson(world.db), await makePerson(world.db)] as const;
      const connected = async () => {
        await Promise.allSettled([one('write', strangers[0]), two('write', strangers[1])]);
        return (await redis.keys()).length;
      };
      // A key for each of them, and one for the network that they share.
      await expect.poll(connected, { timeout: 20_000 }).toBe(3);
      const taken = await Promise.allSettled(
        Array.from({ length: most + 4 }, (_, i) => (i % 2 === 0 ? one : two)('write', person)),
      );
      expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(most);
      const keys = await redis.keys();
      expect(keys.length).toBeGreaterThan(1);
      expect(keys.filter((key) => key.includes('192.0') || key.includes(person.personId))).toEqual([]);
      await redis.stop();
      const other = await makePerson(world.db);
      const away = await Promise.allSettled(Array.from({ length: most + 4 }, () => one('write', other)));
      expect(away.filter(({ status }) => status === 'fulfilled')).toHaveLength(most);
    } finally {
      for (const each of counters) each.close();
    }
  },
);
