import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundRules, roundStates, tallyVisibilities } from '../round';
import { anybody, tallyObstacle } from '../vote';
import { lookObstacle, mayHaveLooks } from '.';

const opensAt = new Date('2026-10-05T12:00:00Z');
const closesAt = new Date('2026-12-11T23:59:00Z');

test('somebody may look early exactly where a round is open and its rule hides live figures', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tallyVisibilities),
      fc.constantFrom(...roundStates),
      fc.date({ min: new Date('2026-09-01'), max: new Date('2027-03-01'), noInvalidDate: true }),
      (tallies, state, now) => {
        const round = { state, opensAt, closesAt, rules: roundRules.parse({ tallies }) };
        const hidden = tallyObstacle(round, 'live', anybody, now);
        const isPossible = hidden === 'vote-first' || hidden === 'after-close';
        expect(lookObstacle(round, now) === null).toBe(isPossible);
        if (isPossible) expect(mayHaveLooks(round, now)).toBe(true);
        if (tallies === 'open' || hidden === 'round-not-open') expect(mayHaveLooks(round, now)).toBe(false);
      },
    ),
  );
});
