import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishTable } from '.';
import { findings } from './testing/attacker';
import { count, K, keysOf } from './testing/counted-people';
import { drawYear, fewBetweenEditions, publishYear } from './testing/year';

const seed = fc.integer({ min: 0, max: 2 ** 31 });

test('over 52 editions, of which later ones may tell of one kind more, no subtraction tells of few people, and no edition gives a withheld cell', () => {
  let renewed = 0;
  fc.assert(
    fc.property(seed, fc.constantFrom(0, 10), (drawn, sectorsSince) => {
      const year = drawYear(drawn, 52, 160);
      const published = publishYear(year, ({ divisions, ...full }, edition, earlier) => {
        const told = divisions.filter(({ kind }) => kind !== 'sector' || edition >= sectorsSince);
        return publishTable({ ...full, divisions: told }, edition, earlier);
      });
      expect(fewBetweenEditions(year, published, K)).toBe(0);
      published.forEach((table, edition) => {
        const keys = keysOf(count(year[edition]!.filter((ballot) => ballot !== null)));
        expect(findings({ keys, published: table, edition }, K)).toEqual([]);
        if (table.all?.edition === edition) renewed++;
      });
    }),
    { numRuns: 12 },
  );
  expect(renewed).toBeGreaterThan(100);
});

test('the attacker is able: it finds what editions without memory give away', () => {
  const found = Array.from({ length: 5 }, (_, drawn) => {
    const year = drawYear(drawn, 20, 160);
    return fewBetweenEditions(
      year,
      publishYear(year, (full, edition) => publishTable(full, edition)),
      K,
    );
  });
  expect(Math.min(...found)).toBeGreaterThan(0);
});

test('a cell that stays says of which edition it is, and never goes back', () => {
  fc.assert(
    fc.property(seed, (drawn) => {
      const published = publishYear(drawYear(drawn, 12, 120), publishTable);
      published.slice(1).forEach((table, i) => {
        const before = published[i]!;
        if (before.all) expect(table.all!.edition).toBeGreaterThanOrEqual(before.all.edition);
        for (const [kind, cells] of Object.entries(before.divisions)) {
          for (const [key, cell] of Object.entries(cells)) {
            const now = table.divisions[kind]![key];
            if (cell !== null) expect(now!.edition).toBeGreaterThanOrEqual(cell.edition);
            if (cell !== null && now!.edition === cell.edition) expect(now).toEqual(cell);
          }
        }
      });
    }),
    { numRuns: 10 },
  );
});
