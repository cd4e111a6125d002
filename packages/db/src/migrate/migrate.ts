import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { DatabaseRefusal, explainDatabaseError } from '../refusal';

/** One number for all processes that migrate the same database: the second waits for the first. */
const lockKey = 7_361_204;

const folder = 'packages/db/migrations';

/** Where the migrations lie: in the checkout (or image) that this code runs in, as source or bundled into any app. */
function findMigrations(): string {
  const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (let place of starts) {
    for (; place !== dirname(place); place = dirname(place)) {
      if (existsSync(join(place, folder, 'meta/_journal.json'))) return join(place, folder);
    }
  }
  throw new Error(`${folder} was not found above the program`);
}

type Journal = { entries: { when: number }[] };

const known = (): number[] =>
  (JSON.parse(readFileSync(`${findMigrations()}/meta/_journal.json`, 'utf8')) as Journal).entries.map(
    (e) => e.when,
  );

async function applied(sql: postgres.Sql): Promise<number[]> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (table?.name === null) return [];
  const rows = await sql`select created_at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map((row) => Number(row.created_at));
}

export type SchemaState = 'current' | 'behind' | 'newer';

/** `newer`: the database has migrations that this build does not know. */
export async function schemaState(sql: postgres.Sql): Promise<SchemaState> {
  const have = await applied(sql);
  const want = known();
  if (have.some((when) => !want.includes(when))) return 'newer';
  return want.every((when) => have.includes(when)) ? 'current' : 'behind';
}

/** Brings the database to this build's schema. Refuses to touch one that is newer, or that cannot be reached. */
export async function migrateDb(url: string): Promise<SchemaState> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    const before = await schemaState(sql);
    if (before === 'newer') throw new DatabaseRefusal(newer);
    if (before === 'behind') await migrate(drizzle(sql), { migrationsFolder: findMigrations() });
    return before;
  } catch (error) {
    throw explainDatabaseError(error, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** An older program would write rows that the newer rules forbid. */
const newer =
  'The database was migrated by a newer version of Parley: start that version, or restore a backup from before it.';
