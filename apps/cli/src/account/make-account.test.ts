import { openDb } from '@parley/db/client';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import { codeOf, proveFactor } from '@parley/usecases/factor';
import { signIn } from '@parley/usecases/person';
import { findViewer } from '@parley/usecases/session';
import { expect, test, vi } from 'vitest';
import { makeFirstContent } from '../start/first-content';
import { makeAccountHere } from './make-account';
import { resetFactorHere } from './reset-factor';

const obstacleOf = (viewer: MaybeViewer) => permissionObstacle(viewer, 'letter.read', new Date());

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
    const browser = { token: null, userAgent: null };
    const half = await signIn(deps, { email: 'ada@example.org', password }, browser);
    const secret = /for codes: (\S+)/.exec(said.mock.calls.join())?.[1] ?? '';
    const code = codeOf(secret, new Date());
    const whole = await proveFactor(deps, { code }, { ...browser, token: half.token });
    expect(obstacleOf(await findViewer(deps, whole.token))).toBeNull();

    // The app is lost: with the only admin there is nobody else to ask.
    await resetFactorHere({ email: 'Ada@Example.org' });
    expect(await findViewer(deps, whole.token)).toBeNull();
    const again = await signIn(deps, { email: 'ada@example.org', password }, browser);
    expect(obstacleOf(await findViewer(deps, again.token))).toBe('second-factor-needed');
    await expect(resetFactorHere({ email: 'bo@example.org' })).rejects.toThrow(
      'no account with this address',
    );

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
