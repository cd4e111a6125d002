import type { PublishedChange } from '@parley/domain/report';
import { formatLocale, formats } from '@parley/i18n/format';
import { expect, test } from 'vitest';
import { signedPart, standingChanges } from './change-parts';
import type { Reading } from './reading';

test.each([
  [2.34, '+2.3'],
  [-2.34, '−2.3'],
  [0.04, '0.0'],
  [-0.04, '0.0'],
])('a part of %d is said as %s: what rounds to nothing has no sign', (part, said) => {
  const reading = { reader: { formats: formats(formatLocale('en', null), 'UTC') } } as unknown as Reading;
  expect(signedPart(part, reading)).toBe(said);
});

test('standings that no text has or had are left out', () => {
  const figures = (before: number, after: number) => ({ before, after });
  const statuses = {
    open: figures(3, 0),
    blocked: figures(0, 2),
    concurrent: figures(1, 1),
    rejected: figures(0, 0),
  };
  const changes = standingChanges({ statuses } as unknown as PublishedChange);
  expect(changes.map(({ kind }) => kind)).toEqual(['concurrent', 'blocked', 'open']);
});
