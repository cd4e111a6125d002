import { polisGroupAwareConsensus } from '../polis';
import {
  type Constituency,
  type ConstituencyKind,
  type Counts,
  type CountsOfDivision,
  type Division,
  namedTallies,
  rankingScore,
  tally,
} from '../tallies';
import type { NamedTally, ReportItem } from './report';

/** Divisions of the people, by kind. */
export type Divisions = Readonly<Record<ConstituencyKind, Division>>;

/** Counts by division; those of everybody by item alone. */
export type DivisionCounts = Readonly<Record<Exclude<ConstituencyKind, 'all'>, CountsOfDivision>> & {
  readonly all: readonly Counts[];
};

/** What a report says of an item, but for its status. */
export type ItemTallies = Omit<ReportItem, 'status'>;

/** The tallies of each item, in canonical order, with what is ranked by them. */
export function itemTallies(
  ids: readonly string[],
  divisions: Divisions,
  counts: DivisionCounts,
  minimumVotes: number,
): ItemTallies[] {
  const { party, group, partyGroup, sector, tier } = divisions;
  return ids.map((id, item) => {
    const all = tally(counts.all[item]!);
    const parties = namedTallies(party.names, counts.party, item);
    const groups = namedTallies(group.names, counts.group, item);
    return {
      id,
      all,
      parties,
      groups,
      partyGroups: namedTallies(partyGroup.names, counts.partyGroup, item),
      sectors: namedTallies(sector.names, counts.sector, item),
      tiers: namedTallies(tier.names, counts.tier, item),
      groupAwareConsensus: polisGroupAwareConsensus(groups),
      ranking: rankingScore(all, [...parties, ...groups], minimumVotes),
      weakest: weakestOf(parties, groups),
    };
  });
}

/** The lowest lower bound of support; of equals the first, parties before groups. */
function weakestOf(parties: readonly NamedTally[], groups: readonly NamedTally[]): ReportItem['weakest'] {
  let weakest: ReportItem['weakest'] = null;
  const compare = (kind: Constituency['kind'], { name, lower }: NamedTally) => {
    if (weakest === null || lower < weakest.lower) weakest = { constituency: { kind, name }, lower };
  };
  for (const party of parties) compare('party', party);
  for (const group of groups) compare('group', group);
  return weakest;
}
