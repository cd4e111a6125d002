import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountCell, cellsToHide, isTooSmall } from '.';

const count = fc.nat({ max: 14 });
const cell = fc.record({ agree: count, disagree: count, pass: count });
const size = (c: CountCell) => c.agree + c.disagree + c.pass;
const sum = (cells: CountCell[]): CountCell =>
  cells.reduce(
    (a, b) => ({ agree: a.agree + b.agree, disagree: a.disagree + b.disagree, pass: a.pass + b.pass }),
    { agree: 0, disagree: 0, pass: 0 },
  );

describe('withholding cells', () => {
  test('five of one mind say how each of them voted: they are withheld up to twice k', () => {
    expect(isTooSmall({ agree: 9, disagree: 0, pass: 0 }, 5)).toBe(true);
    expect(isTooSmall({ agree: 10, disagree: 0, pass: 0 }, 5)).toBe(false);
    expect(isTooSmall({ agree: 3, disagree: 2, pass: 0 }, 5)).toBe(false);
    expect(isTooSmall({ agree: 2, disagree: 2, pass: 0 }, 5)).toBe(true);
  });

  test('one small cell takes the next smallest with it', () => {
    const cells = {
      CA: { agree: 30, disagree: 10, pass: 2 },
      MX: { agree: 2, disagree: 1, pass: 0 },
      US: { agree: 50, disagree: 40, pass: 9 },
    };
    expect([...cellsToHide(sum(Object.values(cells)), cells, 5)].sort()).toEqual(['CA', 'MX']);
  });

  test('people of no party are not given away by subtraction', () => {
    const cells = { CA: { agree: 30, disagree: 10, pass: 2 }, US: { agree: 50, disagree: 40, pass: 9 } };
    const all = sum([...Object.values(cells), { agree: 1, disagree: 1, pass: 0 }]);
    expect([...cellsToHide(all, cells, 5)]).toEqual(['CA']);
  });

  test('no shown cell is too small, and what subtraction gives is not either', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        cell,
        fc.integer({ min: 2, max: 11 }),
        (parts, rest, k) => {
          const cells = Object.fromEntries(parts.map((part, i) => [`P${i}`, part]));
          const all = sum([...parts, rest]);
          const hidden = cellsToHide(all, cells, k);
          for (const key of Object.keys(cells)) {
            if (!hidden.has(key)) expect(isTooSmall(cells[key]!, k)).toBe(false);
          }
          if (hidden.size === 0 && size(rest) === 0) return;
          const residue = sum([rest, ...[...hidden].map((key) => cells[key]!)]);
          if (!isTooSmall(all, k)) expect(size(residue) === 0 || !isTooSmall(residue, k)).toBe(true);
        },
      ),
    );
  });

  test('a hidden cell never stands alone behind the total', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 2, max: 11 }),
        (parts, k) => {
          const cells = Object.fromEntries(parts.map((part, i) => [`P${i}`, part]));
          expect(cellsToHide(sum(parts), cells, k).size).not.toBe(1);
        },
      ),
    );
  });
});
