import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type DbClient, openDb } from '../client';
import { cloneTemplate, dropClone } from './template';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test run's PostgreSQL server, given by the global set-up. */
    testServerUrl: string;
  }
}

export type TestDb = DbClient & { url: string };

/** A migrated, empty database for the tests of one file: `const world = useTestDb();`, then `world.db`. */
export function useTestDb(): TestDb {
  const name = `parley_test_${randomBytes(6).toString('hex')}`;
  const held: Partial<TestDb> = {};
  beforeAll(async () => {
    const url = await cloneTemplate(inject('testServerUrl'), name);
    Object.assign(
      held,
      openDb({
        url,
        poolSize: 5,
        applicationName: name,
        lockTimeoutMilliseconds: 20_000,
        statementTimeoutSeconds: 30,
      }),
      { url },
    );
  });
  afterAll(async () => {
    await held.close?.();
    await dropClone(inject('testServerUrl'), name);
  });
  return held as TestDb;
}
