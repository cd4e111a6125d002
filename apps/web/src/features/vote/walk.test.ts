import type { Id } from '@parley/domain/id';
import { expect, test } from 'vitest';
import type { ShownCard } from './shown-card';
import { currentCard, isWalked, startWalk, type Walk, walkOn } from './walk';

const card = (id: string, choice: ShownCard['choice'] = null): ShownCard => ({
  itemId: id as Id<'item'>,
  kind: 'statement',
  number: 1,
  heading: null,
  text: { language: 'en', text: id },
  original: null,
  writtenIn: null,
  translator: null,
  proposal: null,
  amendment: null,
  why: 'fewest',
  stale: null,
  choice,
});
const cards = ['a', 'b', 'c', 'd'].map((id) => card(id));
const vote = (walk: Walk, choice: 'agree' | 'pass' = 'agree'): Walk => {
  const next = currentCard(walk);
  return next === null
    ? walk
    : walkOn(walk, { kind: 'voted', card: next, choice, operationId: `op-${next.itemId}` });
};
const start = startWalk(cards, { done: 7, total: 47 });

test('a vote brings the next card at once, and the tenth ends the batch though cards are left', () => {
  const two = vote(vote(start));
  expect(currentCard(two)?.itemId).toBe('c');
  expect(two.progress.done).toBe(9);
  expect(isWalked(two)).toBe(false);
  expect(isWalked(vote(two))).toBe(true);
});

test('undo brings the card back, as often as there were votes', () => {
  const undone = walkOn(walkOn(vote(vote(start)), { kind: 'undone' }), { kind: 'undone' });
  expect(currentCard(undone)?.itemId).toBe('a');
  expect(undone).toMatchObject({ progress: { done: 7 }, steps: [], last: 'undo' });
});

test('a refused vote is not counted, and its text is not asked again', () => {
  const refused = walkOn(vote(vote(start)), { kind: 'refused', operationId: 'op-a' });
  expect(refused.progress.done).toBe(8);
  expect(currentCard(refused)?.itemId).toBe('c');
  expect(walkOn(refused, { kind: 'refused', operationId: 'op-a' })).toBe(refused);
});

test('a changed vote moves nothing forward and ends no batch', () => {
  const changed = vote(startWalk([card('z', 'agree'), ...cards], { done: 10, total: 47 }), 'pass');
  expect(changed.progress.done).toBe(10);
  expect(isWalked(changed)).toBe(false);
  expect(currentCard(changed)?.itemId).toBe('a');
});

test('votes that wait on this device are not asked for again', () => {
  const waiting = [
    { itemId: 'b', choice: 'pass' as const, operationId: '1' },
    { itemId: 'elsewhere', choice: 'pass' as const, operationId: '2' },
  ];
  const restored = walkOn(start, { kind: 'restored', waiting });
  expect(restored.progress.done).toBe(8);
  expect(restored.steps.map((step) => step.card.itemId)).toEqual(['b']);
  expect(walkOn(restored, { kind: 'restored', waiting }).progress.done).toBe(8);
});

test('where all cards are used up the walk is over', () => {
  expect(isWalked(startWalk([], { done: 0, total: 0 }))).toBe(true);
});
