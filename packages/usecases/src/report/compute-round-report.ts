import { voteColumns } from '@parley/consensus/report';
import type { RoundVotes, Standing } from '@parley/db/report';
import type { RoundRules } from '@parley/domain/round';
import type { ComputeReport, ReportRun } from './compute';
import { type KeptReport, keepReport } from './keep-report';

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
  const report = await computeReport(
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
  const { kept, places } = keepReport(report, countCoverage(read), rules.suppressionK);
  return {
    kept,
    standings: places.map(({ id, ...place }) => ({
      participantId: id as Standing['participantId'],
      ...place,
    })),
  };
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
