import { type ConcurrenceRules, type ItemStatus, itemStatuses } from '../concurrence';
import type { Constituency } from '../tallies';
import { CAUSES, type Cause } from './causes';
import { type Change, type ChangeConstituencies, partsOf } from './item-changes';
import { causesOf, type Mixture, mixedCounts, mixtureOf } from './mixture';
import type { ItemFlows } from './vote-flows';

/** How many items stand where, in both editions, and what the changes are made of: parts of items, which sum to whole ones. */
export type BoardChange = Readonly<Record<ItemStatus['kind'], Change>>;

const KINDS = ['concurrent', 'rejected', 'blocked', 'open'] as const;

/**
 * What changed on the board and why, by Shapley values as in `itemChange`; the value of a mixture is the number of its items with a
 * status. Every mixture is judged as a whole, since a finding depends on how many texts are looked at: a text that moderation took out
 * also changes what is asked of the others.
 */
export function boardChange(
  items: readonly ItemFlows[],
  constituencies: ChangeConstituencies,
  rules: ConcurrenceRules,
): BoardChange {
  const causes = causesOfBoard(items, constituencies);
  const tables = Array.from({ length: 1 << causes.length }, (_, bits) =>
    statusTable(items, constituencies, mixtureOf(causes, bits), rules),
  );
  const change = (kind: ItemStatus['kind']): Change => ({
    before: tables[0]![kind],
    after: tables[tables.length - 1]![kind],
    parts: partsOf(causes, (bits) => tables[bits]![kind]),
  });
  return Object.fromEntries(KINDS.map((kind) => [kind, change(kind)])) as Record<ItemStatus['kind'], Change>;
}

function causesOfBoard(items: readonly ItemFlows[], groups: ChangeConstituencies): Cause[] {
  const present = new Set<Cause>(items.flatMap(({ flows }) => causesOf(flows)));
  for (const item of items) if (item.countsBefore !== item.countsAfter) present.add(item.presence);
  if (groups.groupsBefore.join() !== groups.groupsAfter.join()) present.add('regrouping');
  // Weights show in 'all' alone, which no status depends on.
  return CAUSES.filter((cause) => cause !== 'weights' && present.has(cause));
}

function statusTable(
  items: readonly ItemFlows[],
  { parties, groupsBefore, groupsAfter }: ChangeConstituencies,
  mixture: Mixture,
  rules: ConcurrenceRules,
): Record<ItemStatus['kind'], number> {
  const list: Constituency[] = [
    ...parties.map((name): Constituency => ({ kind: 'party', name })),
    ...(mixture.has('regrouping') ? groupsAfter : groupsBefore).map(
      (name): Constituency => ({ kind: 'group', name }),
    ),
  ];
  const present = items.filter(({ countsBefore, countsAfter, presence }) =>
    mixture.has(presence) ? countsAfter : countsBefore,
  );
  const counts = present.map(({ flows }) => mixedCounts(flows, list, mixture));
  const byConstituency = list.map((_, c) => counts.map((cells) => cells[c]!));
  const table = { concurrent: 0, rejected: 0, blocked: 0, open: 0 };
  for (const { kind } of itemStatuses(present.length, list, byConstituency, rules)) table[kind]++;
  return table;
}
