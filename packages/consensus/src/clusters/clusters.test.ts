import { describe, expect, it } from 'vitest';
import { centroidSilhouette, coarsen, kMeans } from '.';

const points = (...at: [number, number][]) => ({
  x: Float64Array.from(at, ([x]) => x),
  y: Float64Array.from(at, ([, y]) => y),
  weight: new Float64Array(at.length).fill(1),
});

describe('k-means', () => {
  it('finds two clusters from any start inside them', () => {
    const found = kMeans(points([0, 0], [0, 1], [9, 0], [9, 1]), {
      x: Float64Array.of(0, 9),
      y: Float64Array.of(0, 0),
    });
    expect([...found!.cluster]).toEqual([0, 0, 1, 1]);
    expect(found!.objective).toBe(1);
    expect([...found!.sizes]).toEqual([2, 2]);
  });

  it('gives a person in the middle to the first of two centroids', () => {
    const found = kMeans(points([0, 0], [2, 0], [1, 5], [1, -5]), {
      x: Float64Array.of(0, 2),
      y: Float64Array.of(0, 0),
    });
    expect([...found!.cluster]).toEqual([0, 1, 0, 0]);
  });

  it('gives up a start that leaves a cluster without people', () => {
    expect(
      kMeans(points([0, 0], [1, 0]), { x: Float64Array.of(0, 50), y: Float64Array.of(0, 50) }),
    ).toBeNull();
  });
});

describe('silhouette', () => {
  it('is near 1 for far clusters, and counts who stands between as 0', () => {
    const start = { x: Float64Array.of(0, 10), y: Float64Array.of(0, 0) };
    const far = points([0, 0], [10, 0]);
    expect(centroidSilhouette(far, kMeans(far, start)!)).toBe(1);
    const clustering = { ...kMeans(far, start)!, cluster: Uint8Array.of(0, 0, 1) };
    expect(centroidSilhouette(points([0, 0], [5, 0], [10, 0]), clustering)).toBeCloseTo(2 / 3, 12);
  });
});

describe('cells', () => {
  it('keep people and their middle, and leave few points alone', () => {
    const few = points([0, 0], [1, 1]);
    expect(coarsen(few)).toBe(few);
    const many = points(...Array.from({ length: 5000 }, (_, i): [number, number] => [i % 71, i % 89]));
    const cells = coarsen(many);
    const total = (values: Float64Array, weight: Float64Array) =>
      values.reduce((sum, value, i) => sum + value * weight[i]!, 0);
    expect(cells.weight.length).toBeLessThan(4097);
    expect(cells.weight.reduce((a, b) => a + b)).toBe(5000);
    expect(total(cells.x, cells.weight)).toBeCloseTo(total(many.x, many.weight), 6);
    expect(total(cells.y, cells.weight)).toBeCloseTo(total(many.y, many.weight), 6);
  });
});
