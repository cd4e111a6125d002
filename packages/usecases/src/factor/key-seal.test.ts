import { makeAgreement, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAccount } from '../person';
import { openKeySeal } from './key-seal';
import { sealKeys } from './seal-keys';
import { appStep } from './take-code';
import { codeOf } from './totp';

const world = useTestDb();
const keySeal = openKeySeal('one secret of an installation, long enough');
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z'), keySeal });
const [ana, bo] = ['per_00000000000000000001', 'per_00000000000000000002'] as Id<'person'>[];

test('a key opens under its secret and for its person alone, and no byte of it can be changed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 16, maxLength: 64 }), fc.nat(1000), (key, at) => {
      const sealed = keySeal.seal(ana!, `A${key}`);
      expect(keySeal.open(ana!, sealed)).toBe(`A${key}`);
      expect(keySeal.seal(ana!, `A${key}`)).not.toBe(sealed);
      expect(() => keySeal.open(bo!, sealed)).toThrow();
      expect(() => openKeySeal('another secret of an installation').open(ana!, sealed)).toThrow();
      const bytes = Buffer.from(sealed.slice(3), 'base64url');
      bytes.writeUInt8(bytes.readUInt8(at % bytes.length) ^ 1, at % bytes.length);
      expect(() => keySeal.open(ana!, `v1.${bytes.toString('base64url')}`)).toThrow();
    }),
  );
});

test('no key stands in the table as an app has it; one of before is sealed once, and its codes still fit', async () => {
  const account = { displayName: 'Ada', partyCode: null, sectorCode: null, language: 'en', timeZone: 'UTC' };
  const { keySeal: _, ...unsealed } = deps();
  const made = async (email: string, by: Parameters<typeof makeAccount>[0]) => {
    const { personId, authenticator } = await makeAccount(by, { ...account, email, role: 'admin' });
    return { personId, secret: authenticator?.secret ?? '' };
  };
  await makeAgreement(world.db);
  const before = await made('before@example.org', unsealed);
  const since = await made('since@example.org', deps());
  const kept = async () => (await world.sql`select secret from authenticators`).map(({ secret }) => secret);
  expect(await kept()).toContain(before.secret);
  expect(await Promise.all([sealKeys(deps()), sealKeys(deps())])).toContain(1);
  expect(await sealKeys(deps())).toBe(0);
  for (const { personId, secret } of [before, since]) {
    expect((await kept()).join()).not.toContain(secret);
    const code = codeOf(secret, deps().now());
    expect(await appStep(deps(), personId, { code, confirmed: true })).toBeGreaterThan(0);
  }
});
