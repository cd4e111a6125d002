import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';
import { DatabaseRefusal } from '../embedded/refusal';
import { explainDatabaseError } from './explain';

/** Any number that nothing else in this database uses; two launchers that start at once wait for each other here. */
const migrationLock = 7_201_853_114;

export type MigrationResult = { applied: number };

/**
 * Brings the database to the schema of this build. Refuses one that a newer build has migrated, because an
 * older program would write rows that the newer rules forbid.
 */
export async function migrateDatabase(url: string, migrationsFolder: string): Promise<MigrationResult> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10, idle_timeout: 0 });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    if (!existsSync(join(migrationsFolder, 'meta/_journal.json'))) return { applied: 0 };
    const known = readMigrationFiles({ migrationsFolder }).map((migration) => migration.hash);
    const before = await listApplied(sql);
    refuseNewer(before, known);
    await migrate(drizzle(sql), { migrationsFolder });
    return { applied: known.length - before.length };
  } catch (error) {
    throw explainDatabaseError(error, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function listApplied(sql: Sql): Promise<string[]> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return [];
  const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by id`;
  return rows.map((row) => row.hash);
}

function refuseNewer(applied: string[], known: string[]): void {
  const unknown = applied.filter((hash) => !known.includes(hash));
  if (unknown.length === 0) return;
  throw new DatabaseRefusal(
    `The database was migrated by a newer version of Parley (${unknown.length} migration${unknown.length > 1 ? 's' : ''} unknown to this one): start that version, or give an older backup.`,
  );
}
