import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexagons } from './hexagons';
import { outline } from './outline';

const place = fc.double({ min: -4, max: 4, noNaN: true });
const places = fc.array(fc.tuple(place, place), { minLength: 5, maxLength: 200 });

test('nobody is lost and no bin holds fewer than asked', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 5 }), (people, smallest) => {
      const { bins } = hexagons(
        people.map((p) => p[0]),
        people.map((p) => p[1]),
        smallest,
      );
      expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(people.length);
      expect(bins.every((bin) => bin.n >= smallest)).toBe(true);
    }),
  );
});

test('a person lies within one radius of the centre of their hexagon', () => {
  fc.assert(
    fc.property(place, place, (x, y) => {
      const { bins, radius } = hexagons([x, 4], [y, 4], 1);
      const distance = Math.min(...bins.map((bin) => Math.hypot(bin.x - x, bin.y - y)));
      expect(distance).toBeLessThanOrEqual(radius * (1 + 1e-9));
    }),
  );
});

test('the bins do not depend on the order of the people', () => {
  fc.assert(
    fc.property(places, (people) => {
      const back = [...people].reverse();
      const bins = (list: typeof people) =>
        hexagons(
          list.map((p) => p[0]),
          list.map((p) => p[1]),
          5,
        );
      expect(bins(back)).toEqual(bins(people));
    }),
  );
});

test('fewer people than one bin holds make no map', () => {
  expect(hexagons([0, 1], [0, 1], 5).bins).toEqual([]);
});

test('an outline has the centre and spread of its people', () => {
  expect(outline('A', [0, 2, 0, 2], [0, 0, 4, 4])).toEqual({
    label: 'A',
    n: 4,
    x: 1,
    y: 2,
    xx: 1,
    xy: 0,
    yy: 4,
  });
});
