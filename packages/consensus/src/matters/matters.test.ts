import { expect, test } from 'vitest';
import { lowerBound } from '../bounds';
import { mattersOf, orderByMatters } from '.';

test('what matters is a share of who voted, and the order trusts many more than few', () => {
  const items = mattersOf(['few', 'many', 'none', 'unseen'], [3, 400, 0, 0], [3, 500, 80, 0]);
  expect(items.map(({ share }) => share)).toEqual([1, 0.8, 0, null]);
  expect(items[1]!.lower).toBe(lowerBound(400, 500));
  expect(orderByMatters(items)).toEqual(['many', 'few', 'none', 'unseen']);
});
