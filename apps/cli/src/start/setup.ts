import { migrateDb } from '@parley/db/migrate';
import { readCliEnvironment } from '../env';
import { stateFolder } from '../paths';
import { say } from '../say';
import { withDatabase } from '../with-database';
import { describeAccounts } from './accounts';
import { replayErasuresHere } from './erasures';
import { demoOf, makeFirstContent } from './first-content';
import { findKeySeal } from './secrets';

/** What `start` does before the apps come up, for where they are started by something else (docker-compose.yml). */
export async function setup({ demo }: { demo?: boolean }): Promise<void> {
  const { PARLEY_DEMO, ERASURES_FILE, FACTOR_KEY } = readCliEnvironment();
  const wish = demoOf(demo, PARLEY_DEMO ?? false);
  const accounts = await withDatabase(async (databaseUrl) => {
    await migrateDb(databaseUrl);
    if (ERASURES_FILE !== undefined) await replayErasuresHere(databaseUrl, ERASURES_FILE);
    return makeFirstContent({ databaseUrl, demo: wish, keySeal: findKeySeal(stateFolder, FACTOR_KEY) });
  });
  say(['The database is ready.', ...describeAccounts(accounts)].join('\n'));
}
