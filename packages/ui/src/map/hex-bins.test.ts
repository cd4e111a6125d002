import { describe, expect, it } from 'vitest';
import { hexBins } from './hex-bins';

const crowd = (x: number, y: number, count: number) => Array.from({ length: count }, () => ({ x, y }));

describe('hexBins', () => {
  it('shows no cell with fewer people than allowed, and loses nobody', () => {
    const points = [...crowd(0, 0, 9), ...crowd(10, 10, 7), ...crowd(9, 5, 3), ...crowd(-8, 2, 1)];
    const bins = hexBins(points, 1, 5);
    expect(bins.every((bin) => bin.count >= 5)).toBe(true);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(20);
  });

  it('puts everybody into one cell where none has enough', () => {
    const bins = hexBins([...crowd(0, 0, 3), ...crowd(6, 6, 3)], 1, 5);
    expect(bins).toEqual([{ x: 3, y: 3, count: 6 }]);
  });

  it('shows nothing where all together are too few', () => {
    expect(hexBins(crowd(1, 1, 4), 1, 5)).toEqual([]);
  });
});
