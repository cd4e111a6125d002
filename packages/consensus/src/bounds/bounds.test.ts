import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  exp,
  incompleteBeta,
  log,
  logGamma,
  lowerBound,
  pOfAtLeast,
  pOfAtMost,
  upperBound,
} from '.';

const relative = (value: number, expected: number) => Math.abs(value - expected) / Math.abs(expected || 1);

describe('logarithm and exponential', () => {
  it('agree with the platform to one part in 10^15, over the whole range of numbers', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), (x) => {
        expect(relative(log(x), Math.log(x))).toBeLessThan(1e-15);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(1e-15);
      }),
    );
    for (const x of [0.5, 1, 1.5, 2, 4, 1e-310]) expect(relative(log(x), Math.log(x))).toBeLessThan(1e-15);
  });

  it('know their ends', () => {
    expect([log(1), log(0), exp(0), exp(-800), exp(800)]).toEqual([0, -Infinity, 1, 0, Infinity]);
    expect(exp(709.7)).toBeCloseTo(Math.exp(709.7), -295);
    expect(() => log(-1)).toThrow(RangeError);
    expect(() => exp(Number.NaN)).toThrow(RangeError);
  });
});

describe('gamma and beta', () => {
  it.each([
    [0.5, 0.5723649429247],
    [1.5, -0.12078223763524522],
    [9.75, 12.242204940050764],
    [100.5, 361.4355404677776],
    [1e6, 12815504.569147613],
  ])('ln Γ(%d) agrees with 30-digit arithmetic', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(4e-15 * Math.max(1, expected));
  });

  it('the quantile is the inverse of the distribution function', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (p, a, b) => {
          const x = betaQuantile(p, a + 0.5, b + 0.5);
          // Where the density is huge the last bit of x moves p: allow for it.
          if (x > 1e-10 && x < 1 - 1e-5)
            expect(Math.abs(incompleteBeta(x, a + 0.5, b + 0.5) - p)).toBeLessThan(1e-10);
        },
      ),
    );
  });
});

describe('Jeffreys bounds', () => {
  it.each([
    [70, 100, 0.621020294409432, 0.770539031311078],
    [24, 30, 0.661860843617948, 0.897216300070211],
    [14, 20, 0.518031772346027, 0.841832363089161],
    [40, 100, 0.322251649952517, 0.481969413573118],
    [35, 100, 0.275390868270903, 0.430940307800634],
    [1, 1, 0.228519813806329, 1],
    [0, 1, 0, 0.771480186193671],
    [9, 10, 0.669437196739865, 0.982108011944252],
    [999, 1000, 0.996099286067654, 0.999824048320836],
    [1, 100000, 1.75923443939141e-6, 3.90729738325936e-5],
    [52000, 100000, 0.51740093613823, 0.522598209060823],
  ])('%d of %d agree with 40-digit arithmetic', (agree, n, lower, upper) => {
    expect(relative(lowerBound(agree, n), lower)).toBeLessThan(2e-11);
    expect(relative(upperBound(agree, n), upper)).toBeLessThan(2e-11);
  });

  it('know nothing without votes', () => {
    expect([lowerBound(0, 0), upperBound(0, 0)]).toEqual([0, 1]);
  });

  it('adding an agree never lowers a bound, adding a disagree never raises one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (agree, other) => {
        const n = agree + other;
        expect(lowerBound(agree + 1, n + 1)).toBeGreaterThanOrEqual(lowerBound(agree, n));
        expect(upperBound(agree + 1, n + 1)).toBeGreaterThanOrEqual(upperBound(agree, n));
        expect(lowerBound(agree, n + 1)).toBeLessThanOrEqual(lowerBound(agree, n));
        expect(upperBound(agree, n + 1)).toBeLessThanOrEqual(upperBound(agree, n));
      }),
    );
  });

  it('hold the share between them and mirror each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (agree, other) => {
        const n = agree + other;
        if (n === 0) return;
        expect(lowerBound(agree, n)).toBeLessThanOrEqual(agree / n);
        expect(upperBound(agree, n)).toBeGreaterThanOrEqual(agree / n);
        expect(upperBound(agree, n)).toBeCloseTo(1 - lowerBound(other, n), 12);
      }),
    );
  });
});

describe('exact binomial tails', () => {
  it.each([
    [70, 100, 0.024782823116493102, 0.9852246817692688],
    [24, 30, 0.017183024996447017, 0.9943412036286002],
    [14, 20, 0.2500106719378224, 0.8744010272769626],
    [40, 100, 0.9999819585375692, 4.246638705729488e-5],
    [30, 30, 2.2107391972073336e-7, 1],
    [90, 100, 2.338761768922022e-11, 0.9999999999962241],
    [640, 1000, 0.005189364185912453, 0.995709846454894],
    [6100, 10000, 0.021014958695034048, 0.9799973985642567],
  ])('%d of %d against 60 %% agree with exact rational sums', (agree, n, atMost, atLeast) => {
    expect(relative(pOfAtMost(agree, n, 0.6), atMost)).toBeLessThan(1e-12);
    expect(relative(pOfAtLeast(agree, n, 0.6), atLeast)).toBeLessThan(1e-12);
  });

  it('match the worked values of the specification', () => {
    expect(pOfAtMost(70, 100, 0.6).toFixed(4)).toBe('0.0248');
    expect(pOfAtMost(24, 30, 0.6).toFixed(4)).toBe('0.0172');
    expect(pOfAtMost(14, 20, 0.6).toFixed(2)).toBe('0.25');
  });

  it('know their ends', () => {
    expect([
      pOfAtMost(0, 10, 0.6),
      pOfAtLeast(10, 10, 0.6),
      pOfAtMost(0, 0, 0.6),
      pOfAtLeast(0, 0, 0.6),
    ]).toEqual([1, 1, 1, 1]);
  });
});
