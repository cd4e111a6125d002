import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RoundFacts, roundRules } from '../round';
import { makeViewer } from '../testing';
import { reservationLength, reservationLimit, reservationObstacle, tidyReservation } from '.';

const round: RoundFacts = {
  state: 'open',
  opensAt: new Date('2026-10-05T12:00:00Z'),
  closesAt: new Date('2026-12-11T23:59:00Z'),
  rules: roundRules.parse({}),
};
const now = new Date('2026-11-01T00:00:00Z');
const later = new Date('2027-01-01T00:00:00Z');
const viewer = makeViewer();
const clause = { kind: 'clause', state: 'live' } as const;

test.each([
  ['with a vote on a clause', clause, 'But not yet.', viewer, true, now, null],
  ['a visitor signs in first', clause, 'But.', null, true, now, 'not-signed-in'],
  ['without a vote', clause, 'But.', viewer, false, now, 'vote-missing'],
  ['a statement takes none', { ...clause, kind: 'statement' }, 'But.', viewer, true, now, 'not-found'],
  ['an older version', { ...clause, state: 'superseded' }, 'But.', viewer, true, now, 'version-stale'],
  ['a delegate has no vote', clause, 'But.', { ...viewer, role: 'delegate' }, true, now, 'not-allowed'],
  [
    'an address is confirmed first',
    clause,
    'B',
    { ...viewer, emailConfirmed: false },
    true,
    now,
    'address-not-confirmed',
  ],
  ['white space says nothing', clause, ' \n ', viewer, true, now, 'reservation-empty'],
  ['the limit itself fits', clause, 'é'.repeat(reservationLimit), viewer, true, now, null],
  ['one more does not', clause, 'é'.repeat(reservationLimit + 1), viewer, true, now, 'reservation-too-long'],
  ['a closed round takes none', clause, 'But.', viewer, true, later, 'round-closed'],
] as const)('%s', (_title, item, body, who, hasVoted, at, refusal) => {
  expect(reservationObstacle(round, item, body, who, hasVoted, at)).toBe(refusal);
});

test('tidying twice changes nothing more, and counts what is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (body) => {
      const tidy = tidyReservation(body);
      expect(tidyReservation(tidy)).toBe(tidy);
      expect(reservationLength(body)).toBe([...tidy].length);
    }),
  );
});
