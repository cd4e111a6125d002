import { migrateDb } from '@parley/db/migrate';
import { say } from '../say';
import { withDatabase } from '../with-database';

export async function migrate(): Promise<void> {
  const before = await withDatabase(migrateDb);
  say(before === 'current' ? 'The database is up to date.' : 'The database has been brought up to date.');
}
