import { hexagons, outline } from '@parley/consensus/map';
import { type Report, voteColumns } from '@parley/consensus/report';
import type { RoundVotes, Standing } from '@parley/db/report';
import { votesToStand } from '@parley/domain/report';
import type { RoundRules } from '@parley/domain/round';
import type { ComputeReport, ReportRun } from './compute';

/** What the database keeps of a report: everything but where single people stand. */
export type KeptReport = {
  version: 1;
  report: Omit<Report, 'space' | 'groups'> & {
    space: Pick<Report['space'], 'items' | 'explainedVariance'>;
    groups: Pick<Report['groups'], 'k' | 'silhouette'>;
  };
  /** Bins of at least suppressionK people, and outlines of the groups; null where there is nothing to draw. */
  map: {
    people: number;
    radius: number;
    bins: { x: number; y: number; n: number }[];
    outlines: ReturnType<typeof outline>[];
  } | null;
  /** People by sector code, then by party code. */
  coverage: Record<string, Record<string, number>>;
};

/** The report of a round from its votes, split into what is kept for all and where each participant stands. */
export async function computeRoundReport(
  computeReport: ComputeReport,
  read: RoundVotes,
  rules: RoundRules,
  partyCodes: readonly string[],
  run: ReportRun,
): Promise<{ kept: KeptReport; standings: Standing[] }> {
  const votes = voteColumns(
    read.participants.map(({ id }) => id),
    read.items.map(({ id }) => id),
    read.votes.map(({ participantId, itemId, choice }) => ({
      participant: participantId,
      item: itemId,
      choice,
    })),
  );
  const { space, groups, ...rest } = await computeReport(
    {
      items: read.items,
      participants: read.participants.map(({ id, partyCode, sectorCode }) => ({
        id,
        party: partyCode,
        sector: sectorCode,
      })),
      votes,
      parties: partyCodes,
    },
    {
      threshold: rules.threshold,
      minimumVotes: rules.minimumVotes,
      errorRate: rules.errorRate,
      groupsMax: rules.groupsMax,
    },
    run,
  );
  const groupOf = new Map(groups.members.map(({ participant, group }) => [participant, group]));
  const standings = space.participants.map(({ id, x, y, votes: cast }) => ({
    participantId: id as Standing['participantId'],
    x,
    y,
    votes: cast,
    group: groupOf.get(id) ?? null,
  }));
  return {
    kept: {
      version: 1,
      report: {
        ...rest,
        space: { items: space.items, explainedVariance: space.explainedVariance },
        groups: { k: groups.k, silhouette: groups.silhouette },
      },
      map: drawMap(standings, read.items.length, rules.suppressionK),
      coverage: countCoverage(read),
    },
    standings,
  };
}

function drawMap(standings: readonly Standing[], items: number, smallest: number): KeptReport['map'] {
  const drawn = standings.filter(({ votes }) => votes >= Math.min(votesToStand, items));
  const { radius, bins } = hexagons(
    drawn.map(({ x }) => x),
    drawn.map(({ y }) => y),
    smallest,
  );
  if (bins.length === 0) return null;
  const labels = [...new Set(drawn.flatMap(({ group }) => group ?? []))].sort();
  const outlines = labels.map((label) => {
    const members = drawn.filter(({ group }) => group === label);
    return outline(
      label,
      members.map(({ x }) => x),
      members.map(({ y }) => y),
    );
  });
  return { people: drawn.length, radius, bins, outlines };
}

/** People with at least one vote that counts, by sector and party. */
function countCoverage(read: RoundVotes): KeptReport['coverage'] {
  const voted = new Set(read.votes.map(({ participantId }) => participantId));
  const counts: KeptReport['coverage'] = {};
  for (const { id, partyCode, sectorCode } of read.participants) {
    if (partyCode === null || sectorCode === null || !voted.has(id)) continue;
    const row = counts[sectorCode] ?? {};
    row[partyCode] = (row[partyCode] ?? 0) + 1;
    counts[sectorCode] = row;
  }
  return counts;
}
