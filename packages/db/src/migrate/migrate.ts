import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** One number for all processes that migrate the same database: the second waits for the first. */
const lockKey = 7_361_204;

/** Where the migrations lie: beside the sources, or beside the bundle that this code was built into. */
function findMigrations(): string {
  const folder = ['../../migrations', './migrations'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = folder.find((path) => existsSync(`${path}/meta/_journal.json`));
  if (found === undefined) throw new Error('the migrations were not found beside the program');
  return found;
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

/** Brings the database to this build's schema. Refuses to touch one that is newer. */
export async function migrateDb(url: string): Promise<SchemaState> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    const before = await schemaState(sql);
    if (before === 'behind') await migrate(drizzle(sql), { migrationsFolder: findMigrations() });
    return before;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
