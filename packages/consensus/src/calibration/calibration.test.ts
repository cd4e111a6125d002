import { expect, test } from 'vitest';
import { calibrateNullRooms, calibratePlantedGroups } from './groups';
import { calibrateBounds, calibrateDifferences } from './interval-coverage';
import { calibrateRepeatedLooks, calibrateThreshold } from './threshold';

const SEED = 7;

test('of what is declared concurrent in small rooms at the threshold, at most 5 % is false on average', () => {
  const figures = calibrateThreshold(SEED, 80, 120);
  console.info('false declarations', JSON.stringify(figures));
  for (const { meanFalseShare, standardError } of figures) {
    expect(meanFalseShare).toBeLessThanOrEqual(0.05 + 2 * standardError);
  }
  const mean = figures.reduce((sum, { meanFalseShare }) => sum + meanFalseShare, 0) / figures.length;
  expect(mean).toBeLessThanOrEqual(0.05);
  // Not by declaring nothing: nearly all that is concurrent is found where much is.
  expect(figures[3]!.declared).toBeGreaterThan(0.6 * 0.9 * 20 * 120);
});

test('looking 50 times calls far more than 5 % of items at the threshold concurrent at some time', () => {
  const share = calibrateRepeatedLooks(SEED, 400, 50);
  console.info('repeated looks', share);
  expect(share).toBeGreaterThan(0.17);
  expect(share).toBeLessThan(0.29);
});

test('a one-sided Jeffreys bound covers about 95 % on average, and 84 % at the worst share of few votes', () => {
  const figures = [30, 100, 1000].map((votes) => calibrateBounds(SEED, votes, 1000));
  console.info('coverage of bounds', JSON.stringify(figures));
  for (const { mean, least } of figures) {
    expect(Math.abs(mean - 0.95)).toBeLessThan(0.005);
    expect(least).toBeGreaterThan(0.84);
  }
});

test('the interval of a difference covers about 95 %', () => {
  const share = calibrateDifferences(SEED, 2000);
  console.info('coverage of differences', share);
  expect(Math.abs(share - 0.95)).toBeLessThan(0.02);
});

test('groups are found in hardly any room without, and in rooms where they are plain', () => {
  const without = calibrateNullRooms(SEED, 6);
  console.info('rooms without groups', JSON.stringify(without));
  expect(without.reduce((sum, { found }) => sum + found, 0)).toBeLessThanOrEqual(1);
  const planted = calibratePlantedGroups(SEED, 2, [[200, 60, 40, 30]]);
  console.info('planted groups', JSON.stringify(planted));
  expect(planted[0]!.found).toBe(2);
});
