import { migrateDb } from '@parley/db/migrate';
import { readCliEnvironment } from '../env';
import { say } from '../say';
import { withDatabase } from '../with-database';
import { describeAccounts } from './accounts';
import { demoOf, makeFirstContent } from './first-content';

/** What `start` does before the apps come up, for where they are started by something else (docker-compose.yml). */
export async function setup({ demo }: { demo?: boolean }): Promise<void> {
  const wish = demoOf(demo, readCliEnvironment().PARLEY_DEMO ?? false);
  const accounts = await withDatabase(async (databaseUrl) => {
    await migrateDb(databaseUrl);
    return makeFirstContent({ databaseUrl, demo: wish });
  });
  say(['The database is ready.', ...describeAccounts(accounts)].join('\n'));
}
