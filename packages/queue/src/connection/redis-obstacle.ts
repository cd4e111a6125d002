import { Redis } from 'ioredis';
import { redisOptions } from './redis-options';

/**
 * Why the queue cannot run on this Redis, as one sentence for whoever runs the installation, or null. Asked before
 * anything starts: a worker that waits for a mistyped address looks like one that has nothing to do.
 */
export async function redisObstacle(url: string): Promise<string | null> {
  const options = redisOptions(url);
  const redis = new Redis({
    ...options,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  const place = `${options.host}:${options.port}`;
  // The call below gives the reason; unheard, the same error would be printed as well.
  let reason = '';
  redis.on('error', (error) => (reason = error.message));
  try {
    await redis.connect();
    await redis.ping();
    return null;
  } catch (error) {
    reason ||= String(error);
    return /NOAUTH|WRONGPASS|NOPERM|invalid password/i.test(`${reason} ${error}`)
      ? `The Redis at ${place} does not let Parley in: correct the user and the password in REDIS_URL.`
      : `The Redis at ${place} does not answer: start it, or correct REDIS_URL.`;
  } finally {
    redis.disconnect();
  }
}
