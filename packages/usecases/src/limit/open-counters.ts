import type { Db } from '@parley/db/client';
import { type Counter, counterBy, databaseLimiter, localLimiter } from '@parley/db/limit';
import type { Limit, LimitedAct } from '@parley/domain/limit';
import { openRedisLimiters } from '@parley/queue/limit';
import type { QueueLog } from '@parley/queue/log';

export type Counters = {
  open(act: LimitedAct, name: string, limit: Limit): Counter;
  close(): void;
};

/**
 * Where acts are counted: on Redis where there is one, and in the database while it is away or where there is none. Without Redis votes
 * are counted in each process: a statement more in the database would cost as much as the vote.
 */
export function openCounters(db: Db, redisUrl: string | undefined, log: Pick<QueueLog, 'warn'>): Counters {
  const redis = redisUrl === undefined ? null : openRedisLimiters(redisUrl, log);
  return {
    open: (act, name, limit) => {
      const near = act === 'vote' ? localLimiter(name, limit) : databaseLimiter(db, name, limit);
      return counterBy(redis === null ? near : redis.limiter(name, limit, near));
    },
    close: () => redis?.close(),
  };
}
