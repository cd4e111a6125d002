import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { hasRedis, startTestRedis } from '../testing';
import { redisObstacle } from './redis-obstacle';

test('a Redis that does not answer is named, without its password', async () => {
  expect(await redisObstacle('redis://ann:s3cret@127.0.0.1:1')).toBe(
    'The Redis at 127.0.0.1:1 does not answer: start it, or correct REDIS_URL.',
  );
});

test.skipIf(!hasRedis)('a Redis that answers is no obstacle; one that wants a password says so', async () => {
  const server = await startTestRedis();
  const admin = new Redis(server.url);
  try {
    expect(await redisObstacle(server.url)).toBe(null);
    await admin.config('SET', 'requirepass', 's3cret');
    const { host } = new URL(server.url);
    const closed = `The Redis at ${host} does not let Parley in: correct the user and the password in REDIS_URL.`;
    expect(await redisObstacle(server.url)).toBe(closed);
    expect(await redisObstacle(`redis://:wrong@${host}`)).toBe(closed);
    expect(await redisObstacle(`redis://:s3cret@${host}`)).toBe(null);
  } finally {
    admin.disconnect();
    await server.stop();
  }
});
