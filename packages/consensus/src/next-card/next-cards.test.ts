import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPOSURE_FLOOR, emptyRoomCounts, nextCards } from '.';

const rules = { threshold: 0.6, minimumVotes: 30, floor: EXPOSURE_FLOOR };
const nothing = (items: number) => new Uint8Array(items);

/** A room of two constituencies; each item as [votes, agree] of the one and of the other. */
function room(...items: [number, number, number, number][]) {
  const counts = emptyRoomCounts(items.length, 2);
  items.forEach(([votes, agree, otherVotes, otherAgree], i) => {
    counts.votes.set([votes], i);
    counts.agree.set([agree], i);
    counts.votes.set([otherVotes], items.length + i);
    counts.agree.set([otherAgree], items.length + i);
  });
  return counts;
}
/** How often each item is the first card, over 400 seeds. */
function firsts(counts: ReturnType<typeof room>, constituencies: number[], excluded = nothing(counts.items)) {
  const often = Array.from({ length: counts.items }, () => 0);
  for (let seed = 0; seed < 400; seed++) {
    const [first] = nextCards(counts, { constituencies, excluded }, rules, 1, seed);
    if (first !== undefined) often[first]!++;
  }
  return often;
}

test('an item under the floor in a constituency of the voter comes before any other', () => {
  const counts = room([9, 5, 500, 300], [40, 24, 500, 300], [40, 24, 0, 0]);
  expect(firsts(counts, [0])).toEqual([400, 0, 0]);
  expect(firsts(counts, [0, 1])[1]).toBe(0);
});

test('of two items at the same share the one nearer to a decision is drawn more often, the other now and then', () => {
  const [near, far] = firsts(room([80, 44, 80, 44], [40, 22, 40, 22]), [0]);
  expect(near!).toBeGreaterThan(300);
  expect(far!).toBeGreaterThan(0);
});

test('an item at the threshold itself is let go as votes come in without a decision', () => {
  const [young] = firsts(room([12, 7, 0, 0], [400, 240, 0, 0]), [0]);
  expect(young!).toBeGreaterThan(390);
});

test('an item that one constituency blocks beyond doubt, and one that none doubts, wait until the last', () => {
  const counts = room([60, 39, 60, 39], [60, 57, 60, 57], [60, 39, 60, 6], [60, 6, 60, 39]);
  expect(firsts(counts, [0])).toEqual([400, 0, 0, 0]);
  const cards = nextCards(counts, { constituencies: [0], excluded: nothing(4) }, rules, 10, 1);
  expect(cards[0]).toBe(0);
  expect([...cards].sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
});

test('an item about to be blocked waits for those who block it, any other for all who doubt', () => {
  const counts = room([40, 30, 40, 21], [60, 40, 60, 40]);
  expect(firsts(counts, [0])).toEqual([0, 400]);
  expect(firsts(counts, [1])[0]).toBeGreaterThan(0);
  expect(firsts(room([40, 28, 40, 40], [400, 400, 40, 28]), [0])).toEqual([400, 0]);
});

test('a constituency that has hardly been asked yet does not count as blocking', () => {
  expect(firsts(room([40, 30, 0, 0], [40, 38, 40, 38]), [0])).toEqual([400, 0]);
});

test('no card is excluded or given twice, the same seed gives the same, and a longer list begins with the shorter', () => {
  const cell = fc
    .tuple(fc.nat(200), fc.nat(200))
    .map(([a, b]): [number, number] => [Math.max(a, b), Math.min(a, b)]);
  const row = fc.tuple(cell, cell).map(([a, b]): [number, number, number, number] => [...a, ...b]);
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.integer(),
      fc.nat(),
      (rows, seed, mask) => {
        const counts = room(...rows);
        const excluded = Uint8Array.from(rows, (_, i) => (mask >> (i % 31)) & 1);
        const cards = nextCards(counts, { constituencies: [0, 1], excluded }, rules, 12, seed);
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.length).toBe(Math.min(12, excluded.filter((one) => one === 0).length));
        for (const card of cards) expect(excluded[card]).toBe(0);
        expect(nextCards(counts, { constituencies: [0, 1], excluded }, rules, 12, seed)).toEqual(cards);
        expect(nextCards(counts, { constituencies: [0, 1], excluded }, rules, 5, seed)).toEqual(
          cards.slice(0, 5),
        );
      },
    ),
  );
});

test('somebody of no party and no group is asked too', () => {
  expect(firsts(room([60, 36, 0, 0], [60, 57, 0, 0]), []).every((often) => often > 100)).toBe(true);
});
