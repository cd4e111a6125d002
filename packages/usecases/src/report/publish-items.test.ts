import type { ReportItem } from '@parley/consensus/report';
import { tally } from '@parley/consensus/tallies';
import { newId } from '@parley/db/client';
import type { ItemText } from '@parley/db/report';
import { roundRules } from '@parley/domain/round';
import { expect, test } from 'vitest';
import type { KeptReport } from './keep-report';
import { publishItems } from './publish-items';

const counts = (agree: number, disagree: number, pass = 0) =>
  tally({ agree, disagree, pass, n: agree + disagree + pass });
const text: ItemText = {
  id: newId('item'),
  kind: 'statement',
  label: 'S-1',
  text: { en: 'One' },
  original: 'en',
  proposalSlug: null,
};

function item(
  parties: Record<string, [number, number]>,
  groups: Record<string, [number, number]>,
  tiers: Record<string, [number, number]> = {},
): ReportItem {
  const named = (of: typeof parties) =>
    Object.entries(of).map(([name, [agree, disagree]]) => ({ name, ...counts(agree, disagree) }));
  const all = Object.values(parties).reduce(([a, d], [x, y]) => [a + x, d + y], [0, 0]);
  return {
    id: text.id,
    all: counts(...all),
    parties: named(parties),
    groups: named(groups),
    partyGroups: [],
    sectors: [],
    tiers: named(tiers),
    groupAwareConsensus: 0.4,
    ranking: null,
    weakest: { constituency: { kind: 'party', name: 'MX' }, lower: 0.1 },
    status: {
      kind: 'open',
      needs: ['CA', 'MX', 'US'].map((name) => ({ constituency: { kind: 'party', name }, furtherVotes: 28 })),
    },
  };
}

const publish = (one: ReportItem) =>
  publishItems(
    { kept: { report: { items: [one] } } as unknown as KeptReport, tables: null, texts: [text], edition: 1 },
    roundRules.parse({}),
  );

test('nothing beside a withheld cell tells of it: no bound, no votes that are missing, no product of groups', () => {
  const few = item({ CA: [20, 20], MX: [1, 1], US: [30, 30] }, { A: [50, 48], B: [1, 3] });
  const [shown] = publish(few);
  expect(shown?.parties.MX).toBeNull();
  expect(shown?.weakest).toBeNull();
  expect(shown?.groupAwareConsensus).toBeNull();
  expect(shown?.divisions.party).toBeNull();
  const needs = shown?.status.kind === 'open' ? shown.status.needs : [];
  expect(needs.map(({ constituency, ...rest }) => [constituency.name, rest])).toEqual([
    ['CA', {}],
    ['MX', {}],
    ['US', { furtherVotes: 28 }],
  ]);
});

test('a text says who lies furthest apart on it, countries and groups each', () => {
  const split = item({ CA: [48, 52], MX: [76, 24], US: [42, 58] }, { A: [30, 90], B: [136, 44] });
  const [shown] = publish(split);
  expect(shown?.divisions.party).toMatchObject({ most: 'MX', least: 'US' });
  expect(shown?.divisions.party?.difference).toBeCloseTo(0.34, 12);
  expect(shown?.divisions.group).toMatchObject({ most: 'B', least: 'A' });
});

test('a tier of few people is withheld, and the other with it, which would give it away', () => {
  const parties: Parameters<typeof item>[0] = { CA: [20, 20], US: [30, 30] };
  const [few] = publish(item(parties, {}, { email: [45, 46], organisation: [5, 4] }));
  expect(few?.tiers).toEqual({ email: null, organisation: null });
  const [many] = publish(item(parties, {}, { email: [40, 40], organisation: [10, 10] }));
  expect(many?.tiers).toMatchObject({ email: { agree: 40, n: 80 }, organisation: { agree: 10, n: 20 } });
});
