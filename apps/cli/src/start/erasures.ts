import { join } from 'node:path';
import { openDb } from '@parley/db/client';
import { erasureFile } from '@parley/db/privacy';
import { replayErasures } from '@parley/usecases/privacy';
import { readCliEnvironment } from '../env';
import { stateFolder } from '../paths';
import { say } from '../say';

/** Where it is kept who was erased: the given place, else beside what `start` keeps in this checkout. */
export const erasuresPath = (given = readCliEnvironment().ERASURES_FILE, folder = stateFolder): string =>
  given ?? join(folder, 'erased');

/** Erases again whom a restored backup brought back, before the apps start. */
export async function replayErasuresHere(databaseUrl: string, path: string): Promise<void> {
  const client = openDb({ url: databaseUrl, poolSize: 1, statementTimeoutSeconds: 60 });
  try {
    const deps = { db: client.db, now: () => new Date(), erasures: erasureFile(path) };
    const again = await replayErasures(deps);
    if (again > 0) say(`Erased again after a restore: ${again}.`);
  } finally {
    await client.close();
  }
}
