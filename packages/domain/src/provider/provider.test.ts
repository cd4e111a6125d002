import { expect, test } from 'vitest';
import { type Claims, newcomerObstacle } from '.';

const claims: Claims = {
  issuer: 'https://id.example',
  subject: '1',
  email: 'Ana@Example.org',
  emailVerified: true,
  name: null,
};

test.each([
  ['a vouched address that nobody owns', {}, false, null],
  ['a vouched address that has an owner', {}, true, 'provider-address-known'],
  ['an address that nobody vouches for', { emailVerified: false }, false, 'provider-unverified'],
  ['the same, of somebody here', { emailVerified: false }, true, 'provider-unverified'],
  ['no address', { email: null }, false, 'provider-unverified'],
  ['something that is no address', { email: 'ana' }, false, 'provider-unverified'],
])('%s', (_, changes, hasOwner, obstacle) => {
  expect(newcomerObstacle({ ...claims, ...changes }, hasOwner)).toBe(obstacle);
});
