import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionAsOf } from './official-position';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const moments = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 8 })
  .map((days) => days.toSorted((a, b) => a - b));

it('a party’s newest position stands, those before it stay in history, and none comes back by a withdrawal', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 320 }), fc.option(fc.nat(20)), (days, at, after) => {
      const history = days.map((d, i) => ({
        publishedAt: day(d),
        // Only what stands can be withdrawn, and only before the next one is published.
        withdrawnAt: after !== null && i === days.length - 1 ? day(d + after) : null,
      }));
      const before = days.filter((d) => d <= at).length;
      const newest = history[before - 1];
      const isWithdrawn = newest?.withdrawnAt != null && newest.withdrawnAt <= day(at);
      expect(positionAsOf(history.toReversed(), day(at))).toBe(
        newest === undefined || isWithdrawn ? null : newest,
      );
    }),
  );
});
