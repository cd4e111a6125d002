import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '@parley/db/client';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { migrateDb } from '@parley/db/migrate';
import { permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import { findTokenViewer } from '@parley/usecases/api-token';
import { codeOf, openKeySeal, proveFactor } from '@parley/usecases/factor';
import { signIn } from '@parley/usecases/person';
import { findViewer } from '@parley/usecases/session';
import { expect, test, vi } from 'vitest';
import { makeFirstContent } from '../start/first-content';
import { disableHere, enableHere, resetFactorHere, revokeSessionsHere } from './access';
import { createUser } from './create-user';
import { makeTokenHere } from './make-token';
import { eraseHere, exportUserHere } from './privacy';
import { showRoster } from './roster';
import { setRoleHere } from './set-role';

const obstacleOf = (viewer: MaybeViewer) => permissionObstacle(viewer, 'letter.read', new Date());

test('who runs an installation without a demonstration gets an admin that can sign in, and each refusal says what to correct', async () => {
  const server = await startTemporaryPostgres();
  vi.stubEnv('DATABASE_URL', server.url);
  const factorKey = '0f'.repeat(32);
  vi.stubEnv('FACTOR_KEY', factorKey);
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const client = openDb({ url: server.url, poolSize: 2, applicationName: 'parley-test' });
  try {
    await migrateDb(server.url);
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'never' })).toEqual([]);
    const account = { email: 'Ada@Example.org', role: 'admin', timeZone: 'America/Toronto' };
    await createUser(account);
    const password = /Password, shown this once: (\S+)/.exec(said.mock.calls.join())?.[1] ?? '';
    const deps = { db: client.db, now: () => new Date(), keySeal: openKeySeal(factorKey) };
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

    await expect(createUser(account)).rejects.toThrow('There is an account with this address already');
    await expect(createUser({ ...account, email: 'ada' })).rejects.toThrow('--email takes an address');
    const other = { ...account, email: 'bo@example.org' };
    await expect(createUser({ ...other, role: 'king' })).rejects.toThrow('--role takes one of');
    await expect(createUser({ ...other, party: 'XX' })).rejects.toThrow('no such party');
    await expect(createUser({ ...other, language: 'de' })).rejects.toThrow('no such language');
    await expect(createUser({ ...other, timeZone: 'Mars/Base' })).rejects.toThrow('no such zone');

    // People and their roles.
    const bo = { email: 'bo@example.org' };
    await createUser({ ...other, role: 'moderator', forParty: 'MX' });
    await expect(setRoleHere({ ...bo, role: 'delegate' })).rejects.toThrow('a delegate must be');
    await setRoleHere({ ...bo, role: 'delegate', forParty: 'CA' });
    await showRoster();
    expect(said.mock.calls.join()).toContain('CA  bo  bo@example.org');
    const token = { ...bo, name: 'Script', scope: ['profile:read'], days: '7' };
    await expect(makeTokenHere({ ...token, scope: ['all'] })).rejects.toThrow('--scope some of');
    await makeTokenHere(token);
    const shown = /Token of \S+, shown this once: (\S+)/.exec(said.mock.calls.join())?.[1] ?? '';
    const program = await findTokenViewer(deps, shown);
    expect(program).toMatchObject({ role: 'delegate', rolePartyCode: 'CA', scopes: ['profile:read'] });
    await revokeSessionsHere(bo);
    await expect(findTokenViewer(deps, shown)).rejects.toThrow('api-token-invalid');
    await expect(disableHere({ ...bo, reason: ' ' })).rejects.toThrow('--reason takes');
    await disableHere({ ...bo, reason: 'Spam.' });
    const [shut] = await client.sql`select disabled_at from people where email = ${bo.email}`;
    expect(shut?.disabled_at).not.toBeNull();
    await enableHere(bo);
    await expect(revokeSessionsHere({ email: 'nobody@example.org' })).rejects.toThrow('no account');
    said.mockClear();
    await exportUserHere(bo);
    expect(said.mock.calls.join()).toContain('"table":"people"');
    vi.stubEnv('ERASURES_FILE', join(mkdtempSync(join(tmpdir(), 'parley-admin-')), 'erasures.jsonl'));
    await expect(eraseHere({ ...bo, texts: 'all' })).rejects.toThrow('--texts takes');
    await eraseHere({ ...bo, texts: 'erased' });
    expect(await client.sql`select 1 from people where email = ${bo.email}`).toHaveLength(0);

    // Asked for by its flag, the demonstration comes into a database that has its first content; a second time changes nothing.
    const demonstrated = (await makeFirstContent({ databaseUrl: server.url, demo: 'now' })).map(
      ({ role }) => role,
    );
    expect(demonstrated).toEqual(['stakeholder', 'moderator', 'admin']);
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'now' })).toEqual([]);
    expect(await makeFirstContent({ databaseUrl: server.url, demo: 'at-first' })).toEqual([]);
  } finally {
    said.mockRestore();
    await client.close();
    await server.stop();
    vi.unstubAllEnvs();
  }
}, 90_000);
