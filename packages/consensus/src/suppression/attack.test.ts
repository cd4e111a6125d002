import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountCell, type FullTable, isTooSmall, type PublishedTable, publishTable } from '.';
import { findings, type Knowledge, pinnedCells } from './testing/attacker';
import { drawTable, K, keysOf } from './testing/counted-people';

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const known = (full: FullTable, published: PublishedTable): Knowledge => ({
  keys: keysOf(full),
  published,
  edition: 1,
});
const attacked = (full: FullTable): Knowledge => known(full, publishTable(full, 1));

/** Small cells are withheld and nothing else. */
function withoutComplements(full: FullTable): Knowledge {
  const { all, k, divisions } = full;
  const show = (counts: CountCell, least: number) =>
    isTooSmall(counts, least) ? null : { counts, edition: 1 };
  const shown = divisions.map(({ kind, k: least, cells }) => [
    kind,
    Object.fromEntries(Object.entries(cells).map(([key, counts]) => [key, show(counts, least)])),
  ]);
  return known(full, { all: show(all, k), divisions: Object.fromEntries(shown) });
}

test('the linear attacker works out no withheld cell and no few people', () => {
  fc.assert(
    fc.property(seed, (drawn) => {
      expect(findings(attacked(drawTable(drawn)), K)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the attacker by bounds pins no withheld cell', () => {
  fc.assert(
    fc.property(seed, (drawn) => {
      expect(pinnedCells(attacked(drawTable(drawn)))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('both attackers are able: they find what hiding of small cells alone gives away', () => {
  const naive = Array.from({ length: 200 }, (_, i) => withoutComplements(drawTable(i)));
  expect(naive.filter((one) => findings(one, K).length > 0).length).toBeGreaterThan(100);
  expect(naive.filter((one) => pinnedCells(one).length > 0).length).toBeGreaterThan(50);
});

test('what is shown is what was counted, and is large enough', () => {
  fc.assert(
    fc.property(seed, (drawn) => {
      const full = drawTable(drawn);
      const published = publishTable(full, 1);
      if (published.all) expect(published.all.counts).toEqual(full.all);
      for (const { kind, k, cells } of full.divisions) {
        for (const [key, cell] of Object.entries(published.divisions[kind]!)) {
          if (cell === null) continue;
          expect(cell.counts).toEqual(cells[key]);
          expect(isTooSmall(cell.counts, k)).toBe(false);
        }
      }
    }),
  );
});
