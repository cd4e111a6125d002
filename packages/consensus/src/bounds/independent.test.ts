import betaQuantileOfStdlib from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { describe, expect, it } from 'vitest';
import { betaQuantile, lowerBound, pOfAtLeast, pOfAtMost, smallestCount, upperBound } from '.';

/** Shares from nothing to everything, and the counts next to both ends. */
function countsOf(n: number): number[] {
  const shares = [0.003, 0.02, 0.1, 0.25, 0.4, 0.5, 0.58, 0.6, 0.61, 0.7, 0.9, 0.97, 0.995];
  const counts = [0, 1, 2, 3, ...shares.map((share) => Math.round(share * n)), n - 2, n - 1, n];
  return [...new Set(counts)].filter((agree) => agree >= 0 && agree <= n);
}

const ROOMS = [1, 2, 3, 5, 8, 13, 30, 31, 99, 100, 333, 1000, 4321, 20_000, 100_000, 1_000_000];
const relative = (value: number, expected: number) =>
  value === expected ? 0 : Math.abs(value - expected) / Math.abs(expected);

describe('against an independent library (stdlib, after Boost)', () => {
  it.each(ROOMS)('Jeffreys bounds of every share of %d votes agree to 1e-10 of themselves', (n) => {
    for (const agree of countsOf(n)) {
      const [a, b] = [agree + 0.5, n - agree + 0.5];
      if (agree > 0)
        expect(relative(lowerBound(agree, n), betaQuantileOfStdlib(0.05, a, b)), `${agree}`).toBeLessThan(
          1e-10,
        );
      if (agree < n)
        expect(relative(upperBound(agree, n), betaQuantileOfStdlib(0.95, a, b)), `${agree}`).toBeLessThan(
          1e-10,
        );
    }
  });

  it.each(ROOMS)('exact p of every count of %d votes agree to 1e-9 of themselves, down to 1e-300', (n) => {
    for (const threshold of [0.5, 0.6, 0.75, 0.95]) {
      for (const agree of countsOf(n)) {
        // P(X ≥ k) of successes is P(X ≤ n − k) of failures.
        const atMost = binomialCdf(n - agree, n, 1 - threshold);
        const atLeast = binomialCdf(agree, n, threshold);
        const context = `${agree} of ${n} against ${threshold}`;
        if (atMost > 1e-300)
          expect(relative(pOfAtMost(agree, n, threshold), atMost), context).toBeLessThan(1e-9);
        if (atLeast > 1e-300)
          expect(relative(pOfAtLeast(agree, n, threshold), atLeast), context).toBeLessThan(1e-9);
      }
    }
  });

  it('quantiles at other levels agree too', () => {
    for (const p of [1e-6, 0.001, 0.025, 0.5, 0.9, 0.999]) {
      for (const [a, b] of [
        [0.5, 0.5],
        [0.5, 200],
        [3.5, 0.5],
        [40.5, 60.5],
        [5000, 12],
      ] as const) {
        expect(relative(betaQuantile(p, a, b), betaQuantileOfStdlib(p, a, b)), `${p} ${a} ${b}`).toBeLessThan(
          1e-9,
        );
      }
    }
  });
});

describe('the smallest count', () => {
  it('is found from any guess, and null where it lies beyond the range', () => {
    for (let least = 0; least < 3; least++) {
      for (let answer = least; answer <= 40; answer++) {
        for (const guess of [-5, 0, answer - 1.5, answer, answer + 7, 1e12]) {
          expect(smallestCount(least, 40, guess, (count) => count >= answer)).toBe(answer);
        }
      }
      expect(smallestCount(least, 40, 12, () => false)).toBeNull();
      expect(smallestCount(41, 40, 12, () => true)).toBeNull();
    }
  });
});
