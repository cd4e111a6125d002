import { migrateDatabase } from '@parley/db/migration';
import { requireDatabaseUrl } from '../env';
import { migrationsFolder } from '../paths';
import { say } from '../say';

export async function migrate(): Promise<void> {
  const { applied } = await migrateDatabase(requireDatabaseUrl(), migrationsFolder);
  say(
    applied === 0 ? 'The database is up to date.' : `Applied ${applied} migration${applied > 1 ? 's' : ''}.`,
  );
}
