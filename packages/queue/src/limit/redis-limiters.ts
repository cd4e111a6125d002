import type { Limit } from '@parley/domain/limit';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterRedis } from 'rate-limiter-flexible';
import { redisOptions } from '../connection/redis-options';
import type { QueueLog } from '../log';

export type RedisLimiters = {
  /** @param standIn counts while Redis is away */
  limiter(name: string, limit: Limit, standIn: RateLimiterAbstract): RateLimiterAbstract;
  close(): void;
};

/** Nobody waits longer than this for a count. */
const patienceMilliseconds = 300;

/** Counts on Redis, so that every process counts together and the database is spared. */
export function openRedisLimiters(url: string, log: Pick<QueueLog, 'warn'>): RedisLimiters {
  const redis = new Redis({
    ...redisOptions(url),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMilliseconds,
  });
  let isAway = false;
  redis.on('error', (error) => {
    // Said once for each time that it goes away, not at each try to find it again.
    if (!isAway) log.warn({ err: error }, 'Redis is away: limits are counted in the database meanwhile');
    isAway = true;
  });
  redis.on('ready', () => {
    isAway = false;
  });
  return {
    limiter: (name, { most, seconds }, standIn) =>
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `parley_limit:${name}`,
        points: most,
        duration: seconds,
        inMemoryBlockOnConsumed: most + 1,
        insuranceLimiter: standIn,
      }),
    close: () => redis.disconnect(),
  };
}
