import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsSvg, pngOf, wholePercents } from '.';

const count = fc.integer({ min: 0, max: 100_000 });

test('whole per cents add to 100 and none is a whole point off', () => {
  fc.assert(
    fc.property(count, count, count, (agree, pass, disagree) => {
      const total = agree + pass + disagree;
      fc.pre(total > 0);
      const shown = wholePercents({ agree, pass, disagree });
      expect(shown.agree + shown.pass + shown.disagree).toBe(100);
      expect(Math.abs(shown.agree - (agree * 100) / total)).toBeLessThan(1);
      expect(Math.abs(shown.pass - (pass * 100) / total)).toBeLessThan(1);
    }),
  );
});

test('the chart needs no font and names nobody beyond its shapes', () => {
  const svg = barsSvg({
    parts: [
      { name: 'États-Unis', votes: { agree: 3, pass: 0, disagree: 0 } },
      { name: 'México', votes: null },
    ],
    threshold: { at: 0.6, label: '60 %' },
    tooFew: 'muy pocos',
  });
  expect(svg).not.toContain('<text');
  expect(pngOf(svg).length).toBeGreaterThan(1000);
});
