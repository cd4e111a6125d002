import { expect, test } from 'vitest';
import { type InvitationFacts, invitationObstacle } from './invitation';
import { readInvitationList } from './invitation-list';

const now = new Date('2026-11-01T12:00:00Z');
const later = new Date('2026-11-08T12:00:00Z');
const link: InvitationFacts = { email: null, usesMax: 3, uses: 2, expiresAt: later, revokedAt: null };

test.each([
  ['one use left', link, null],
  ['all uses gone', { ...link, uses: 3 }, 'invitation-over'],
  ['taken back', { ...link, revokedAt: now }, 'invitation-over'],
  ['at the moment of its end', { ...link, expiresAt: now }, 'invitation-over'],
  ['sent to this address', { ...link, email: 'ana@example.org' }, null],
  ['sent to another address', { ...link, email: 'eve@example.org' }, 'invitation-of-another'],
] as const)('an invitation %s', (_title, invitation, refusal) => {
  expect(invitationObstacle(invitation, 'ana@example.org', now)).toBe(refusal);
});

const read = (rows: Record<string, string>[], head = ['email', 'language']) =>
  readInvitationList(
    head,
    rows.map((cells, row) => ({ line: row + 2, cells })),
    ['en', 'fr-CA'],
    'en',
  );

test('every fault of a list is told with its line, its column and what was expected there', () => {
  const { invitations, faults } = read([
    { email: ' Ana@Example.org ', language: '' },
    { email: 'nobody', language: 'fr-CA' },
    { email: 'ana@example.org', language: 'de' },
  ]);
  expect(faults).toEqual([
    { line: 3, column: 'email', expected: 'address', given: 'nobody' },
    { line: 4, column: 'email', expected: 'new-address', given: 'ana@example.org' },
    { line: 4, column: 'language', expected: 'language', given: 'de' },
  ]);
  expect(invitations[0]).toEqual({ line: 2, email: 'ana@example.org', language: 'en' });
});

test('a list without the column, without rows or with too many says so', () => {
  expect(read([{ mail: 'a@example.org' }], ['mail']).faults).toMatchObject([{ line: 1, expected: 'column' }]);
  expect(read([]).faults).toMatchObject([{ expected: 'rows' }]);
  const many = Array.from({ length: 501 }, (_, row) => ({ email: `p${row}@example.org` }));
  expect(read(many).faults).toMatchObject([{ expected: 'fewer-rows' }]);
});
