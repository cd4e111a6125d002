import { describe, expect, it } from 'vitest';
import { polisGroupAwareConsensus, polisPriority, polisProportionTest, polisTwoProportionTest } from '.';

describe('proportion tests of Polis', () => {
  it('are z values by hand', () => {
    expect(polisProportionTest(14, 15)).toBe(3.5);
    expect(polisProportionTest(0, 0)).toBe(1);
    expect(polisTwoProportionTest(9, 4, 19, 19)).toBeCloseTo(0.25 / Math.sqrt(0.375 * 0.625 * 0.1), 12);
  });

  it('are 0 where all said the same, instead of 0 / 0', () => {
    expect(polisTwoProportionTest(5, 7, 5, 7)).toBe(0);
  });
});

describe('group-aware consensus', () => {
  it('is null without groups and a half for a group without votes', () => {
    expect(polisGroupAwareConsensus([])).toBeNull();
    expect(
      polisGroupAwareConsensus([
        { agree: 0, n: 0 },
        { agree: 9, n: 10 },
      ]),
    ).toBeCloseTo(0.5 * (10 / 12), 15);
  });
});

describe('priority', () => {
  it('is 49 for a meta item, and falls as votes come in', () => {
    expect(polisPriority({ agree: 0, disagree: 0, pass: 0, n: 0 }, 0, true)).toBe(49);
    expect(polisPriority({ agree: 1, disagree: 0, pass: 0, n: 1 }, 0)).toBeGreaterThan(
      polisPriority({ agree: 20, disagree: 0, pass: 0, n: 20 }, 0),
    );
  });
});
