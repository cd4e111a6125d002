import type { Db } from '@parley/db/client';

/** What every verb is handed. The clock is a part of it: rules get `now`, and a test can set it. */
export type Deps = {
  db: Db;
  now(): Date;
};
