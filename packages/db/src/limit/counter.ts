import type { Limit } from '@parley/domain/limit';
import { getTableName } from 'drizzle-orm';
import type postgres from 'postgres';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Db } from '../client';
import { limitCounts } from '../schema';

/** Counts one more for a key: null, or after how many seconds there is room again. */
export type Counter = (key: string) => Promise<number | null>;

/** Counts by a limiter of whichever store. */
export const counterBy =
  (limiter: RateLimiterAbstract): Counter =>
  async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
      throw error;
    }
  };

/** Counts in the database, so that every process counts together. */
export const databaseLimiter = (db: Db, name: string, { most, seconds }: Limit): RateLimiterAbstract =>
  new RateLimiterPostgres({
    storeClient: clientOf(db),
    storeType: 'client',
    tableName: getTableName(limitCounts),
    tableCreated: true,
    keyPrefix: name,
    points: most,
    duration: seconds,
    // Rows that are over are removed with the other old ones, not by a timer in each process.
    clearExpiredByTimeout: false,
    // Whoever is over the limit is not counted in the database again and again.
    inMemoryBlockOnConsumed: most + 1,
  });

/** Counts in this process alone. */
export const localLimiter = (name: string, { most, seconds }: Limit): RateLimiterAbstract =>
  new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });

/**
 * Our pool with the one method of `pg` that the limiter calls. Its variant for drizzle looks for the package by name when it runs, which
 * a bundled program has not got.
 */
function clientOf(db: Db) {
  const { $client } = db as Db & { $client: postgres.Sql };
  return {
    query: async ({ text, values }: { text: string; values: (string | number | null)[] }) => ({
      rows: await $client.unsafe(text, values),
    }),
  };
}
