import { expect, test } from 'vitest';
import { commentObstacle } from '../comment';
import type { Viewer } from '../person';
import { type RoundFacts, roundRules } from '../round';
import { statementObstacle } from '../statement';
import { makeViewer } from '../testing';
import { voteObstacle } from '../vote';
import { type Tier, tiers } from './tier';

const now = new Date('2026-11-01T00:00:00Z');
const viewer = makeViewer();
const round = (rules: { tierToVote?: Tier; tierToWrite?: Tier }): RoundFacts => ({
  state: 'open',
  opensAt: new Date('2026-10-05T12:00:00Z'),
  closesAt: new Date('2026-12-11T23:59:00Z'),
  rules: roundRules.parse(rules),
});
const acts = {
  vote: (facts: RoundFacts, who: Viewer) => voteObstacle(facts, { state: 'live' }, who, ['MX'], now),
  statement: (facts: RoundFacts, who: Viewer) => statementObstacle(facts, 'One idea.', who, ['MX'], now),
  comment: (facts: RoundFacts, who: Viewer) => commentObstacle(facts, 'A word.', who, null, now),
};

test.each([
  ['vote', 'tierToVote'],
  ['statement', 'tierToWrite'],
  ['comment', 'tierToWrite'],
] as const)(
  'a %s asks for the tier of its own rule, and for none where the rule is left out',
  (act, rule) => {
    for (const tier of tiers) {
      const who = { ...viewer, tier };
      expect(acts[act](round({}), who)).toBeNull();
      expect(acts[act](round({ [rule]: 'email' }), who)).toBeNull();
      const refusal = tier === 'organisation' ? null : 'tier-too-low';
      expect(acts[act](round({ [rule]: 'organisation' }), who)).toBe(refusal);
      const other = rule === 'tierToVote' ? 'tierToWrite' : 'tierToVote';
      expect(acts[act](round({ [other]: 'organisation' }), who)).toBeNull();
    }
  },
);
