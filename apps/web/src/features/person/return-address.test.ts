import { expect, test } from 'vitest';
import { returnAddress } from './return-address';

test.each(['/en', '/fr/vote?round=first', '/es/proposals/audit', '/en/queue'])('%s is followed', (asked) => {
  expect(returnAddress(asked)).toBe(asked);
});

test.each([
  'https://elsewhere.example/en/vote',
  '//elsewhere.example/en/vote',
  '/\\elsewhere.example/en',
  '/\t/elsewhere.example',
  '/en/../..//elsewhere.example',
  '/en/sign-out',
  '/api/auth/signout',
  '/de/vote',
  'javascript:alert(1)',
  '/en/vote\r\nSet-Cookie: a=b',
  '',
  null,
  ['/en/vote'],
])('%j is not', (asked) => {
  expect(returnAddress(asked)).toBeNull();
});
