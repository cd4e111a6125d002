import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { Id } from '../id';
import { type RoundFacts, type RoundState, roundRules, roundStates, tallyVisibilities } from '../round';
import { anybody, type Figures, type Shown, showable, tallyObstacle } from './tally-visibility';

const opensAt = new Date('2026-10-05T12:00:00Z');
const closesAt = new Date('2026-12-11T23:59:00Z');
const during = new Date('2026-11-01T00:00:00Z');
const facts = (tallies: (typeof tallyVisibilities)[number], state: RoundState = 'open'): RoundFacts => ({
  state,
  opensAt,
  closesAt,
  rules: roundRules.parse({ tallies }),
});
const voter = (hasVoted: boolean) => ({ ...anybody, hasVoted });

test.each([
  ['with-editions', 'live', false, 'vote-first'],
  ['with-editions', 'live', true, null],
  ['with-editions', 'edition', false, null],
  ['open', 'live', false, null],
  ['open', 'edition', false, null],
  ['after-close', 'live', true, 'after-close'],
  ['after-close', 'edition', true, 'after-close'],
] as const)('while the round is open: %s, %s figures, voted %s → %s', (rule, figures, voted, hidden) => {
  expect(tallyObstacle(facts(rule), figures, voter(voted), during)).toBe(hidden);
});

const situation = fc.record({
  rule: fc.constantFrom(...tallyVisibilities),
  state: fc.constantFrom(...roundStates),
  figures: fc.constantFrom<Figures[]>('live', 'edition'),
  voted: fc.boolean(),
  now: fc.date({ min: new Date('2026-09-01'), max: new Date('2027-03-01'), noInvalidDate: true }),
});

test('nothing of an open round shows before it closes where the rule says so, and all of it shows after', () => {
  fc.assert(
    fc.property(situation, ({ rule, state, figures, voted, now }) => {
      const hidden = tallyObstacle(facts(rule, state), figures, voter(voted), now);
      const over = state === 'closed' || state === 'decided' || (state === 'open' && now >= closesAt);
      if (over) expect(hidden).toBeNull();
      else if (state === 'draft' || now < opensAt) expect(hidden).toBe('round-not-open');
      else if (rule === 'after-close') expect(hidden).toBe('after-close');
    }),
  );
});

test('having voted never hides what a visitor may see', () => {
  fc.assert(
    fc.property(situation, ({ rule, state, figures, now }) => {
      const visitor = tallyObstacle(facts(rule, state), figures, anybody, now);
      if (visitor === null) expect(tallyObstacle(facts(rule, state), figures, voter(true), now)).toBeNull();
    }),
  );
});

test('leave to read figures is given exactly where the rule hides nothing, and an id alone is no leave', () => {
  const id = 'itm_0123456789abcdefghjk' as Id<'item'>;
  fc.assert(
    fc.property(situation, ({ rule, state, figures, voted, now }) => {
      const asked = [facts(rule, state), figures, voter(voted), now] as const;
      const hidden = tallyObstacle(...asked);
      expect(showable(id, ...asked)).toEqual({ hidden, id: hidden === null ? id : null });
    }),
  );
  expectTypeOf<Id<'item'>>().not.toExtend<Shown<'item'>>();
});

test('no early figures without a public entry, none after its hour, and none of a round that is not open', () => {
  const minutes = fc.integer({ min: -90, max: 90 });
  fc.assert(
    fc.property(situation, minutes, ({ rule, state, figures, now }, ago) => {
      const round = facts(rule, state);
      const without = tallyObstacle(round, figures, anybody, now);
      const lookedAt = new Date(now.getTime() - ago * 60_000);
      const looking = tallyObstacle(round, figures, { ...anybody, lookedAt }, now);
      const isInForce = ago >= 0 && ago < 60;
      expect(looking).toBe(isInForce && without !== 'round-not-open' ? null : without);
    }),
  );
});
