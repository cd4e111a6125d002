import { expect, test } from 'vitest';
import { makeId } from '../id';
import { type RoundFacts, roundRules } from '../round';
import { makeViewer } from '../testing';
import { castVoteInput, voteObstacle } from './vote';

const round: RoundFacts = {
  state: 'open',
  opensAt: new Date('2026-10-05T12:00:00Z'),
  closesAt: new Date('2026-12-11T23:59:00Z'),
  rules: roundRules.parse({}),
};
const viewer = makeViewer({ emailConfirmed: false });
const parties = ['CA', 'MX', 'US'];

test.each([
  ['the moment of opening', '2026-10-05T12:00:00.000Z', null],
  ['the last moment', '2026-12-11T23:58:59.999Z', null],
  ['the moment of closing', '2026-12-11T23:59:00.000Z', 'round-closed'],
  ['a moment before the opening', '2026-10-05T11:59:59.999Z', 'round-not-open'],
])('%s', (_title, at, refusal) => {
  expect(voteObstacle(round, { state: 'live' }, viewer, parties, new Date(at))).toBe(refusal);
});

const now = new Date('2026-11-01T00:00:00Z');
test.each([
  ['a visitor', 'live', null, 'not-signed-in'],
  ['somebody of no party', 'live', { ...viewer, partyCode: null }, 'voter-without-party'],
  ['somebody of a party outside', 'live', { ...viewer, partyCode: 'BR' }, 'voter-without-party'],
  ['somebody with an unconfirmed address', 'live', viewer, null],
  ['a text that waits', 'pending', viewer, 'item-not-votable'],
  ['a text that was taken out', 'removed', viewer, 'item-not-votable'],
  ['a text that has changed', 'superseded', viewer, 'version-stale'],
] as const)('%s', (_title, state, who, refusal) => {
  expect(voteObstacle(round, { state }, who, parties, now)).toBe(refusal);
});

test.each(['draft', 'closed', 'decided'] as const)('a round that is %s takes no vote', (state) => {
  const refusal = state === 'draft' ? 'round-not-open' : 'round-closed';
  expect(voteObstacle({ ...round, state }, { state: 'live' }, viewer, parties, now)).toBe(refusal);
});

test('a vote is a named choice: no number, no sign, no other field', () => {
  const input = {
    itemId: makeId('item', 0, new Uint8Array(11)),
    choice: 'agree',
    operationId: '0c1f6a52-5f5e-4d1b-9a55-0d8e8c2f7a10',
    language: 'en',
  };
  expect(castVoteInput.parse(input)).toEqual({ ...input, matters: false });
  for (const wrong of [{ choice: 1 }, { choice: '-1' }, { counts: true }, { itemId: 'per_1' }]) {
    expect(castVoteInput.safeParse({ ...input, ...wrong }).success).toBe(false);
  }
});
