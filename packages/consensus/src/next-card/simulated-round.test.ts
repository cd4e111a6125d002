import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referenceFolder } from '../polis/testing/recordings';
import { type AnsweredRoom, EXPOSURE_FLOOR, plantedAnswers, resampledAnswers, simulateRound } from '.';

const rules = { threshold: 0.6, minimumVotes: 30, errorRate: 0.05, floor: EXPOSURE_FLOOR };

/** Both ways of asking in the same rooms; the figures are printed, and in full by `pnpm bench:routing`. */
function compare(name: string, roomOf: (seed: number) => AnsweredRoom) {
  const trials = [1, 2, 3].map((seed) => {
    const room = roomOf(seed);
    const options = { rules, cardsEach: 14, share: 0.8, seed };
    const ours = simulateRound(room, { ...options, routing: 'nearest-decision' });
    const polis = simulateRound(room, { ...options, routing: 'polis' });
    const knowing = simulateRound(room, { ...options, routing: 'knowing' });
    return { ours, polis, ratio: ours.votes / polis.votes, ofKnowing: ours.votes / knowing.votes };
  });
  const votes = trials.map(({ ours, polis }) => `${ours.votes} against ${polis.votes}`).join(', ');
  console.log(`Votes until settled, ${name}: ${votes}.`);
  const middle = (values: number[]) => values.sort((a, b) => a - b)[1]!;
  return {
    trials,
    median: middle(trials.map(({ ratio }) => ratio)),
    ofKnowing: middle(trials.map(({ ofKnowing }) => ofKnowing)),
  };
}

test('a planted room settles with fewer votes than by Polis’s priority, every constituency at the floor', () => {
  const { trials, median, ofKnowing } = compare('planted', (seed) => plantedAnswers(500, 40, seed));
  expect(median).toBeLessThan(0.9);
  // Hardly more than with a rule that knows beforehand how the whole room stands.
  expect(ofKnowing).toBeLessThan(1.25);
  for (const { ours } of trials) {
    expect(ours.settled).toBe(true);
    expect(ours.leastExposure).toBeGreaterThanOrEqual(EXPOSURE_FLOOR);
    expect(ours.agreeing).toBeGreaterThan(0.9);
  }
});

describe.skipIf(referenceFolder() === null)('a resampled conversation', () => {
  test('settles with fewer votes than by Polis’s priority', () => {
    const file = join(referenceFolder()!, 'conversations/brexit-consensus/participants-votes.csv');
    if (!existsSync(file)) throw new Error(`The reference folder has no ${file}.`);
    const table = readFileSync(file, 'utf8');
    const { median } = compare('brexit-consensus', (seed) => resampledAnswers(table, 500, 20, seed));
    expect(median).toBeLessThan(0.9);
  });
});

test('the same seed plays the same round', () => {
  const room = plantedAnswers(200, 12, 3);
  const play = () =>
    simulateRound(room, { rules, cardsEach: 10, share: 0.5, seed: 9, routing: 'nearest-decision' });
  expect(play()).toEqual(play());
});
