import { expect, test } from 'vitest';
import { groupMarks } from './marks';

const item = (id: string, inside: [number, number], outside: [number, number]) => ({
  id,
  all: { agree: inside[0] + outside[0], n: inside[1] + outside[1] },
  groups: [{ name: 'A', agree: inside[0], n: inside[1] }],
});

test('a group is marked by what sets it apart, not by what everybody agrees on', () => {
  const items = [
    item('everybody', [95, 100], [190, 200]),
    item('apart', [80, 100], [40, 200]),
    item('a little', [60, 100], [100, 200]),
  ];
  expect(groupMarks(items, 'A', 5, 2)).toEqual([
    { id: 'apart', share: 0.8, others: 0.2 },
    { id: 'a little', share: 0.6, others: 0.5 },
  ]);
});

test('an item with too few votes in the group or outside it marks nobody', () => {
  expect(groupMarks([item('few', [4, 4], [0, 200]), item('alone', [90, 100], [0, 4])], 'A', 5, 2)).toEqual(
    [],
  );
});
