import { expect, test } from 'vitest';
import { readCode, showRecoveryCode } from '.';

test.each([
  ['123456', 'app', '123456'],
  [' 123 456 ', 'app', '123456'],
  ['ABCD-efgh-jkmn-pqrs', 'recovery', 'abcdefghjkmnpqrs'],
  ['1234567', 'recovery', '1234567'],
  ['', 'recovery', ''],
])('%j is read as a code of the %s: %s', (typed, kind, code) => {
  expect(readCode(typed)).toEqual({ kind, code });
});

test('a recovery code is read as it is shown', () => {
  expect(readCode(showRecoveryCode('abcdefghjkmnpqrs')).code).toBe('abcdefghjkmnpqrs');
});
