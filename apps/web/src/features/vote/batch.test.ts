import { describe, expect, it } from 'vitest';
import { endsBatch, lastBatchSize, placeInBatch } from './batch';

describe('a batch of ten', () => {
  it.each([
    [0, 47, 1, 10],
    [3, 47, 4, 10],
    [10, 47, 1, 10],
    [43, 47, 4, 7],
    [2, 3, 3, 3],
  ])('with %i of %i voted on, the next card is %i of %i', (done, total, position, size) => {
    expect(placeInBatch({ done, total })).toEqual({ position, size });
  });

  it.each([
    [0, 47, false],
    [9, 47, false],
    [10, 47, true],
    [47, 47, true],
  ])('ends after %i of %i: %s', (done, total, ends) => {
    expect(endsBatch({ done, total })).toBe(ends);
  });

  it.each([
    [0, 0],
    [3, 3],
    [10, 10],
    [47, 7],
  ])('after %i votes was %i long', (done, size) => {
    expect(lastBatchSize(done)).toBe(size);
  });
});
