import { crossingName } from '@parley/consensus/tallies';
import { roundRules } from '@parley/domain/round';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishGroups } from './publish-groups';
import type { PublishInput } from './publish-report';

const codes = ['CA', 'MX'];
const labels = ['A', 'B'];

/** Groups of people by party and group; the last row and column are of nobody's party and of no group. */
function published(grid: readonly (readonly number[])[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const named = (kind: string, name: string, people: number) => ({ kind, name, people });
  const constituencies = [
    ...codes.map((code, p) => named('party', code, sum(grid[p]!))),
    ...labels.map((label, g) => named('group', label, sum(grid.map((row) => row[g]!)))),
    ...codes.flatMap((code, p) =>
      labels.map((label, g) => named('partyGroup', crossingName(code, label), grid[p]![g]!)),
    ),
  ];
  const report = { items: [], constituencies, participants: sum(grid.flat()) };
  return publishGroups(
    {
      kept: { report },
      round: { rules: roundRules.parse({}) },
      parties: codes.map((code) => ({ code, name: { en: code } })),
    } as unknown as PublishInput,
    [],
  ).map(({ parties }) => parties);
}

test('the countries of a group are told where every cell of the crossing holds eleven people', () => {
  const grid = [
    [20, 11, 0],
    [12, 40, 0],
    [0, 0, 0],
  ];
  expect(published(grid)).toEqual([
    { CA: 20, MX: 12 },
    { CA: 11, MX: 40 },
  ]);
});

test('of a crossing with a cell of few people nothing is told, be it of a party, a group or of neither', () => {
  const size = fc.oneof(fc.nat({ max: 14 }), fc.constant(0), fc.nat({ max: 60 }));
  const row = fc.tuple(size, size, size);
  fc.assert(
    fc.property(fc.tuple(row, row, row), (grid) => {
      const isFew = (people: number) => people > 0 && people < 11;
      const inside = grid.slice(0, 2).flatMap((cells) => cells.slice(0, 2));
      const mayTell = !grid.flat().some(isFew) && inside.every((people) => people > 0);
      expect(published(grid).every((parties) => parties !== null)).toBe(mayTell);
      expect(published(grid).some((parties) => parties !== null)).toBe(mayTell);
    }),
  );
});
