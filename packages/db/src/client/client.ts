import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../schema';

export type Db = PostgresJsDatabase<typeof schema>;
/** A transaction. Whatever writes demands one, so that atomicity is in the type. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

export type DbOptions = {
  url: string;
  /** Connections at most. */
  poolSize?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
  statementTimeoutSeconds?: number;
  lockTimeoutMilliseconds?: number;
};

export type DbClient = { db: Db; sql: postgres.Sql; close(): Promise<void> };

/** Opens a pool. Limits stand on the connection, so that no query can forget them. */
export function openDb(options: DbOptions): DbClient {
  const sql = postgres(options.url, {
    max: options.poolSize ?? 10,
    idle_timeout: 60,
    connect_timeout: 5,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? 'parley',
      statement_timeout: (options.statementTimeoutSeconds ?? 5) * 1000,
      lock_timeout: options.lockTimeoutMilliseconds ?? 500,
      timezone: 'UTC',
    },
  });
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}
