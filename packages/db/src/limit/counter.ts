import type { Limit } from '@parley/domain/limit';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../client';
import { limitCounts } from '../schema';

/** Counts one more for a key: null, or after how many seconds there is room again. */
export type Counter = (key: string) => Promise<number | null>;

/** Counts in the database, so that every process counts together. */
export function openCounter(db: Db, name: string, { most, seconds }: Limit): Counter {
  const limiter = new RateLimiterDrizzle({
    storeClient: db,
    schema: limitCounts,
    keyPrefix: name,
    points: most,
    duration: seconds,
    // Rows that are over are removed with the other old ones, not by a timer in each process.
    clearExpiredByTimeout: false,
    // Whoever is over the limit is not counted in the database again and again.
    inMemoryBlockOnConsumed: most + 1,
  });
  return async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
      throw error;
    }
  };
}
