import { makeId } from '@parley/domain/id';
import { type CastVoteInput, cardBatch } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { isFull, readTrial, type Trial, withChoice, withoutOperation, writeTrial } from './trial';

const choiceOn = (card: number, choice: CastVoteInput['choice'] = 'agree'): CastVoteInput => ({
  itemId: makeId('item', card, new Uint8Array(11)),
  choice,
  matters: card % 2 === 0,
  operationId: `0c1f6a52-5f5e-4d1b-9a55-0d8e8c2f7a${String(card).padStart(2, '0')}`,
  language: 'fr-CA',
});
const tried = (cards: number): Trial => Array.from({ length: cards }, (_, card) => choiceOn(card));

test('a trial comes back from its cookie as it was, and a full one fits into a cookie', () => {
  const full = tried(cardBatch);
  expect(readTrial(writeTrial(full))).toEqual(full);
  expect(writeTrial(full).length).toBeLessThan(2000);
});

test.each([undefined, '', 'nonsense', Buffer.from('[["itm_1","yes"]]').toString('base64url')])(
  'a cookie that cannot be read is an empty trial: %j',
  (text) => expect(readTrial(text)).toEqual([]),
);

test('a card is chosen on once, the last choice stands, and a full trial takes no new card', () => {
  const changed = withChoice(tried(3), choiceOn(1, 'pass'));
  expect(changed.map(({ choice }) => choice)).toEqual(['agree', 'agree', 'pass']);
  const full = tried(cardBatch);
  expect(isFull(full)).toBe(true);
  expect(withChoice(full, choiceOn(99))).toEqual(full);
  expect(withChoice(full, choiceOn(4, 'disagree')).at(-1)).toMatchObject({ choice: 'disagree' });
});

test('taking one back leaves the others', () => {
  expect(withoutOperation(tried(3), choiceOn(1).operationId)).toEqual([choiceOn(0), choiceOn(2)]);
});
