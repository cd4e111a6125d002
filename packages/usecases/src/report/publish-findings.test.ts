import { computeReport } from '@parley/consensus/report';
import { plantedRoom } from '@parley/consensus/rooms';
import { roundRules } from '@parley/domain/round';
import { describe, expect, test } from 'vitest';
import type { KeptReport } from './keep-report';
import { publishItems } from './publish-items';

const room = plantedRoom({ people: 300, items: 30, votesPerPerson: 24, leastVotes: 20, seed: 5 });
const report = computeReport(
  {
    items: room.items.map((id) => ({ id })),
    participants: room.participants.map((id, i) => ({ id, party: i === 0 ? 'XX' : room.party[i]! })),
    votes: room.votes,
  },
  { minimumVotes: 5, threshold: 0.5, errorRate: 0.2 },
);
const texts = room.items.map((id) => ({
  id: id as never,
  kind: 'statement' as const,
  label: id,
  text: { en: id },
  original: 'en',
  proposalSlug: null,
}));
const rules = { ...roundRules.parse({}), suppressionK: 5 };

const publish = (findings?: typeof report.findings) =>
  publishItems(
    {
      kept: { report: { items: report.items, findings } } as unknown as KeptReport,
      tables: null,
      texts,
      edition: 1,
    },
    rules,
  );

describe('what is found of a text', () => {
  test('stands nowhere in a report of before there were findings', () => {
    for (const item of publish()) {
      expect(item).toMatchObject({ survives: null, weights: null, minorities: [] });
    }
  });

  test('is withheld with the tallies that it would tell of', () => {
    const items = publish(report.findings);
    const hidden = items.filter(({ parties }) => Object.values(parties).includes(null));
    expect(hidden.length).toBeGreaterThan(0);
    for (const { survives, weights } of hidden) expect([survives, weights]).toEqual([null, null]);
    for (const { minorities, parties } of items) {
      for (const { kind, name } of minorities) if (kind === 'party') expect(parties[name]).not.toBeNull();
    }
  });
});
