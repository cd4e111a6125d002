import { drizzle } from 'drizzle-orm/postgres-js';
import type { Db } from '../client';
import * as schema from '../schema';
import type { TestDb } from './test-db';

/** How many queries an act sends: a page must not ask once a row. */
export async function countQueries(world: TestDb, act: (db: Db) => Promise<unknown>): Promise<number> {
  let count = 0;
  const logger = {
    logQuery() {
      count += 1;
    },
  };
  await act(drizzle(world.sql, { schema, logger }));
  return count;
}
