import { openDb } from '@parley/db/client';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { signIn } from '@parley/usecases/person';
import { expect, test, vi } from 'vitest';
import { makeFirstContent } from '../start/first-content';
import { makeAccountHere } from './make-account';

test('who runs an installation without a demonstration gets an admin that can sign in, and each refusal says what to correct', async () => {
  const server = await startTemporaryPostgres();
  vi.stubEnv('DATABASE_URL', server.url);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const client = openDb({ url: server.url, poolSize: 2, applicationName: 'parley-test' });
  try {
    await migrateDb(server.url);
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'never' })).toEqual([]);
    const account = { email: 'Ada@Example.org', role: 'admin', timeZone: 'America/Toronto' };
    await makeAccountHere(account);
    const password = /shown this once: (\S+)/.exec(said.mock.calls.join())?.[1] ?? '';
    const deps = { db: client.db, now: () => new Date() };
    expect(await signIn(deps, { email: 'ada@example.org', password }, null)).toBeTruthy();

    await expect(makeAccountHere(account)).rejects.toThrow('There is an account with this address already');
    await expect(makeAccountHere({ ...account, email: 'ada' })).rejects.toThrow('--email takes an address');
    const other = { ...account, email: 'bo@example.org' };
    await expect(makeAccountHere({ ...other, role: 'king' })).rejects.toThrow('--role takes one of');
    await expect(makeAccountHere({ ...other, party: 'XX' })).rejects.toThrow('no such party');
    await expect(makeAccountHere({ ...other, language: 'de' })).rejects.toThrow('no such language');
    await expect(makeAccountHere({ ...other, timeZone: 'Mars/Base' })).rejects.toThrow('no such zone');

    // Asked for by its flag, the demonstration comes into a database that has its first content; a second time changes nothing.
    const roles = (await makeFirstContent({ databaseUrl: server.url, demo: 'now' })).map(({ role }) => role);
    expect(roles).toEqual(['stakeholder', 'moderator', 'admin']);
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'now' })).toEqual([]);
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'at-first' })).toEqual([]);
  } finally {
    said.mockRestore();
    await client.close();
    await server.stop();
    vi.unstubAllEnvs();
  }
}, 90_000);
