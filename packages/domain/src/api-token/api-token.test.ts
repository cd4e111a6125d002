import { expect, test } from 'vitest';
import { type Permission, permissions } from '../permission';
import { coversAction, makeApiTokenInput, scopeActions, scopes } from './api-token';

test('no scope covers what changes an account, acts on others, or needs a proof or a second factor', () => {
  for (const action of scopes.flatMap((scope) => [...scopeActions[scope]])) {
    const { reach, needs = [] }: Permission = permissions[action];
    expect(new Set(Object.values(reach))).toEqual(new Set(['own']));
    expect(needs).not.toContain('proof');
    expect(needs).not.toContain('second-factor');
    expect(action).not.toMatch(/^account\./);
  }
  expect(coversAction(['votes:read'], 'vote.read')).toBe(true);
  expect(coversAction(['votes:read'], 'vote.cast')).toBe(false);
  expect(coversAction([], 'vote.read')).toBe(false);
});

test.each([
  [{ name: 'Script', scopes: ['votes:read'], days: 30 }, true],
  [{ name: 'Script', scopes: [], days: 30 }, false],
  [{ name: 'Script', scopes: ['everything'], days: 30 }, false],
  [{ name: 'Script', scopes: ['votes:read'], days: 36_500 }, false],
  [{ name: 'Two\nlines', scopes: ['votes:read'], days: 7 }, false],
])('a token has a name on one line, scopes and an end: %j', (input, valid) => {
  expect(makeApiTokenInput.safeParse(input).success).toBe(valid);
});
