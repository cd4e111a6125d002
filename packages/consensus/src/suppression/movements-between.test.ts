import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHOICES, choiceCode } from '../matrix';
import { type Movement, movementsBetween } from '.';
import { KEYS, type Voter } from './testing/counted-people';
import { type Ballots, drawYear, movementsOf } from './testing/year';

const cells = KEYS.group;

const stands = (ballots: Ballots) => ({
  cell: Int8Array.from(ballots, (ballot) => cells.indexOf(ballot?.place.group ?? '')),
  choice: Int8Array.from(ballots, (ballot: Voter | null) => (ballot ? choiceCode(ballot.choice) : -1)),
});

const keyOf = ({ from, was, to, is }: Movement) =>
  JSON.stringify([from, was && CHOICES.indexOf(was), to, is && CHOICES.indexOf(is)]);

test('people are counted by where they stood and stand, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const [before, after] = drawYear(seed, 2, 120);
      const counted = new Map<string, number>();
      for (const one of movementsOf(before!, after!, 'group')) {
        if (one.was === null && one.is === null) continue;
        counted.set(keyOf(one), (counted.get(keyOf(one)) ?? 0) + 1);
      }
      const found = movementsBetween(stands(before!), stands(after!), cells);
      expect(new Map(found.map((one) => [keyOf(one), one.people]))).toEqual(counted);
    }),
    { numRuns: 50 },
  );
});
