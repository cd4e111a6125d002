import type { ItemStatus } from '../concurrence';
import { polisGroupAwareConsensus } from '../polis';
import {
  type Constituency,
  type Counts,
  type CountsOfDivision,
  type Division,
  rankingScore,
  tally,
} from '../tallies';
import type { NamedTally, ReportItem } from './report';

/** The divisions that an item is tallied by. */
export interface ItemDivisions {
  readonly party: Division;
  readonly group: Division;
  readonly sector: Division;
}

/** Counts by division; those of everybody by item alone. */
export interface ItemDivisionCounts {
  readonly all: readonly Counts[];
  readonly party: CountsOfDivision;
  readonly group: CountsOfDivision;
  readonly sector: CountsOfDivision;
}

/** Brings together what a report says of each item, in canonical order. */
export function reportItems(
  ids: readonly string[],
  divisions: ItemDivisions,
  counts: ItemDivisionCounts,
  statuses: readonly ItemStatus[],
  minimumVotes: number,
): ReportItem[] {
  return ids.map((id, item) => {
    const named = (kind: keyof ItemDivisions): NamedTally[] =>
      divisions[kind].names.map((name, place) => ({ name, ...tally(counts[kind][place]![item]!) }));
    const all = tally(counts.all[item]!);
    const parties = named('party');
    const groups = named('group');
    return {
      id,
      all,
      parties,
      groups,
      sectors: named('sector'),
      groupAwareConsensus: polisGroupAwareConsensus(groups),
      ranking: rankingScore(all, [...parties, ...groups], minimumVotes),
      weakest: weakestOf(parties, groups),
      status: statuses[item]!,
    };
  });
}

/** The lowest lower bound of support; of equals the first, parties before groups. */
function weakestOf(parties: readonly NamedTally[], groups: readonly NamedTally[]): ReportItem['weakest'] {
  const candidates = [
    ...parties.map(({ name, lower }) => ({
      constituency: { kind: 'party', name } satisfies Constituency,
      lower,
    })),
    ...groups.map(({ name, lower }) => ({
      constituency: { kind: 'group', name } satisfies Constituency,
      lower,
    })),
  ];
  let weakest: ReportItem['weakest'] = null;
  for (const candidate of candidates)
    if (weakest === null || candidate.lower < weakest.lower) weakest = candidate;
  return weakest;
}
