import { expect, test } from 'vitest';
import { computeReport, voteColumns } from '../report';
import { placeOf } from './place';

const items = ['a', 'b', 'c', 'd'];
const people = Array.from({ length: 40 }, (_, i) => `p${i}`);
const choices = ['agree', 'disagree', 'pass'] as const;
const votes = people.flatMap((participant, i) =>
  items.flatMap((item, j) =>
    (i * 7 + j * 3) % 5 === 0 ? [] : [{ participant, item, choice: choices[(i * i + 2 * j * i + j) % 3]! }],
  ),
);
const report = computeReport({
  items: items.map((id) => ({ id })),
  participants: people.map((id) => ({ id })),
  votes: voteColumns(people, items, votes),
});

test('a person placed alone stands where the report puts them among all', () => {
  for (const { id, x, y, votes: cast } of report.space.participants) {
    const own = votes.filter(({ participant }) => participant === id);
    const place = placeOf(own, report.space.items, items.length)!;
    expect(place.x).toBeCloseTo(x, 12);
    expect(place.y).toBeCloseTo(y, 12);
    expect(place.votes).toBe(cast);
    const pulled = place.pulls.reduce((sum, { pull }) => sum + pull, 0);
    expect(pulled).toBeCloseTo(Math.hypot(place.x, place.y), 12);
  }
});

test('votes on nothing that the space knows place nobody', () => {
  expect(placeOf([{ item: 'z', choice: 'agree' }], report.space.items, items.length)).toBeNull();
});
