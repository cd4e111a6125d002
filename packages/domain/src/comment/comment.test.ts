import { expect, test } from 'vitest';
import { type RoundFacts, roundRules } from '../round';
import { makeViewer } from '../testing';
import { commentLimit, commentObstacle, tidyComment } from '.';

const round: RoundFacts = {
  state: 'open',
  opensAt: new Date('2026-10-05T12:00:00Z'),
  closesAt: new Date('2026-12-11T23:59:00Z'),
  rules: roundRules.parse({}),
};
const now = new Date('2026-11-01T00:00:00Z');
const later = new Date('2027-01-01T00:00:00Z');
const viewer = makeViewer({ partyCode: null });
const top = { parentId: null, state: 'shown' } as const;

test.each([
  ['a person of no party comments', 'Yes.', viewer, null, now, null],
  ['a visitor signs in first', 'Yes.', null, null, now, 'not-signed-in'],
  [
    'an address is confirmed first',
    'Yes.',
    { ...viewer, emailConfirmed: false },
    null,
    now,
    'address-not-confirmed',
  ],
  ['white space is no comment', ' \n ', viewer, null, now, 'comment-empty'],
  ['the limit itself fits', 'é'.repeat(commentLimit), viewer, null, now, null],
  ['one more does not', 'é'.repeat(commentLimit + 1), viewer, null, now, 'comment-too-long'],
  ['an answer to a comment', 'Yes.', viewer, top, now, null],
  ['an answer to an answer', 'Yes.', viewer, { ...top, parentId: 'com' }, now, 'comment-too-deep'],
  ['an answer to a hidden comment', 'Yes.', viewer, { ...top, state: 'hidden' }, now, 'not-found'],
  ['a closed round takes none', 'Yes.', viewer, null, later, 'round-closed'],
] as const)('%s', (_title, body, who, parent, at, refusal) => {
  expect(commentObstacle(round, body, who, parent, at)).toBe(refusal);
});

test('line breaks stay, at most one empty line in a row', () => {
  expect(tidyComment(' a  \r\nb\n\n\n\nc ')).toBe('a\nb\n\nc');
});
