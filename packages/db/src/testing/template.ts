import postgres from 'postgres';
import { startTemporaryPostgres } from '../embedded';
import { migrateDb } from '../migrate';

const template = 'parley_template';

export const withDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
};

export async function administer<T>(url: string, act: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(withDatabase(url, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    return await act(sql);
  } finally {
    await sql.end();
  }
}

/** A real server with one migrated database that every test clones: starting from nothing takes about two seconds. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startTemporaryPostgres();
  await administer(server.url, async (sql) => {
    await sql`create database ${sql(template)}`;
  });
  await migrateDb(withDatabase(server.url, template));
  return { url: server.url, stop: server.stop };
}

/** A database of its own, cloned from the template (about 50 ms). */
export async function cloneTemplate(serverUrl: string, name: string): Promise<string> {
  await administer(serverUrl, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`;
  });
  return withDatabase(serverUrl, name);
}

export async function dropClone(serverUrl: string, name: string): Promise<void> {
  await administer(serverUrl, async (sql) => {
    await sql`drop database if exists ${sql(name)} with (force)`;
  });
}
