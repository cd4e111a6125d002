import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supportDifference, widestDifference } from './difference';

const counts = (agree: number, n: number) => ({ agree, n, disagree: n - agree, pass: 0 });
const rounded = (a: [number, number], b: [number, number]) => {
  const found = supportDifference(counts(...a), counts(...b))!;
  return [found.lower.toFixed(4), found.upper.toFixed(4)];
};

test.each([
  [
    [56, 70],
    [48, 80],
    ['0.0524', '0.3339'],
  ],
  [
    [9, 10],
    [3, 10],
    ['0.1705', '0.8090'],
  ],
  [
    [6, 7],
    [2, 7],
    ['0.0582', '0.8062'],
  ],
  [
    [5, 56],
    [0, 29],
    ['-0.0381', '0.1926'],
  ],
  [
    [0, 10],
    [0, 20],
    ['-0.1611', '0.2775'],
  ],
  [
    [10, 10],
    [0, 20],
    ['0.6791', '1.0000'],
  ],
] as [[number, number], [number, number], [string, string]][])(
  '%j against %j gives the interval that Newcombe prints in his table II',
  (a, b, interval) => {
    expect(rounded(a, b)).toEqual(interval);
  },
);

const share = fc.tuple(fc.nat(200), fc.nat(200)).map(([x, y]) => counts(Math.min(x, y), Math.max(x, y, 1)));

test('an interval holds its difference, stays within −1 and 1, and turns round with the two', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const there = supportDifference(a, b)!;
      const back = supportDifference(b, a)!;
      expect(there.lower).toBeLessThanOrEqual(there.difference);
      expect(there.upper).toBeGreaterThanOrEqual(there.difference);
      expect(there.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(there.upper).toBeLessThanOrEqual(1 + 1e-12);
      expect(back.lower).toBeCloseTo(-there.upper, 12);
    }),
  );
});

test('the widest difference names both, and leaves out who is withheld or has too few votes', () => {
  const tallies = {
    CA: counts(48, 100),
    MX: counts(76, 100),
    US: counts(42, 100),
    XX: counts(1, 9),
    YY: null,
  };
  expect(widestDifference(tallies, 30)).toMatchObject({ most: 'MX', least: 'US', difference: 0.34 });
  expect(widestDifference({ CA: counts(5, 30), MX: null }, 30)).toBeNull();
  expect(widestDifference({ CA: counts(5, 30), MX: counts(5, 30) }, 30)).toMatchObject({
    most: 'CA',
    least: 'MX',
    difference: 0,
  });
});
