import { startEmbeddedPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { readCliEnvironment } from './env';
import { stateFolder } from './paths';
import { databaseFolder } from './start/database';
import { findHolder } from './start/run-record';

/**
 * Runs a command's work on the database: the given one, else the embedded one of this checkout, which is left
 * running where it was and stopped again where this command had to start it.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = readCliEnvironment();
  if (DATABASE_URL !== undefined) return work(DATABASE_URL);
  const server = await startEmbeddedPostgres({ dataDir: databaseFolder(stateFolder) });
  try {
    if (!server.wasAdopted) await migrateDb(server.url);
    return await work(server.url);
  } finally {
    // A `start` that came meanwhile has adopted it.
    if (!server.wasAdopted && !findHolder(stateFolder)) await server.stop();
  }
}
