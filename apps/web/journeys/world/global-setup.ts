import { randomBytes } from 'node:crypto';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { fillWithDemonstration } from './demonstration';
import { startLetterSink } from './letter-sink';
import { tellPlace } from './place';
import { providerClient, startProvider } from './provider';
import { startWeb } from './web';

/** A world of its own for every run: database, mail server, the built app. Nothing of the machine is used. */
export default async function setUp(): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const tearDown = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const database = await startTemporaryPostgres();
    undo.push(() => database.stop());
    await migrateDb(database.url);
    await fillWithDemonstration(database.url);
    const letters = await startLetterSink();
    undo.push(letters.stop);
    const provider = await startProvider();
    undo.push(provider.stop);
    const web = await startWeb({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: providerClient.id,
      OIDC_CLIENT_SECRET: providerClient.secret,
      OIDC_NAME: 'Test ID',
      DATABASE_URL: database.url,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      FACTOR_KEY: randomBytes(32).toString('hex'),
      OPERATOR_NAME: 'Journey Trust',
    });
    undo.push(web.stop);
    provider.serve(web.address);
    tellPlace({ address: web.address, databaseUrl: database.url, lettersFolder: letters.folder });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
