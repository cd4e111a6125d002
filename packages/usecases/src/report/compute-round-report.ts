import type { Report } from '@parley/consensus/report';
import type { RoundVotes, Standing } from '@parley/db/report';
import type { RoundRules } from '@parley/domain/round';
import { type PassReason, passReasons } from '@parley/domain/vote';
import type { ComputeReport, Following, ReportRun } from './compute';
import { type KeptReport, keepReport } from './keep-report';
import { engineRules, roomInput } from './room-input';

/** A round as it was read, and by which rules it is reported on. */
export type ReadRound = {
  read: RoundVotes;
  rules: RoundRules;
  partyCodes: readonly string[];
  /** Nobody was asked why they passed. */
  imported: boolean;
  /** No vote can change any more. */
  final: boolean;
};

export type ComputedReport = { report: Report; kept: KeptReport; standings: Standing[] };

/** The report of a round from its votes, split into what is kept for all and where each participant stands. */
export async function computeRoundReport(
  computeReport: ComputeReport,
  { read, rules, partyCodes, imported, final }: ReadRound,
  run: ReportRun & Following,
): Promise<ComputedReport> {
  const report = await computeReport(roomInput(read, rules, partyCodes, final), engineRules(rules), run);
  const beside = {
    coverage: countCoverage(read),
    matters: countMatters(read),
    ...(imported ? {} : { passReasons: countPassReasons(read) }),
  };
  const { kept, places } = keepReport(report, beside, rules.suppressionK);
  return {
    report,
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

/** Votes of those to whom a text matters, by choice: a share of voters is shown as any other cell is. */
function countMatters({ items, votes }: RoundVotes): NonNullable<KeptReport['matters']> {
  const counts = Object.fromEntries(
    items.map(({ id }) => [id as string, { agree: 0, disagree: 0, pass: 0 }]),
  );
  for (const { itemId, choice, matters } of votes) if (matters) counts[itemId]![choice]++;
  return counts;
}

function countPassReasons({ items, votes }: RoundVotes): NonNullable<KeptReport['passReasons']> {
  const nobody = () =>
    Object.fromEntries(passReasons.map((reason) => [reason, 0])) as Record<PassReason, number>;
  const counts = Object.fromEntries(items.map(({ id }) => [id as string, nobody()]));
  for (const { itemId, passReason } of votes) if (passReason !== null) counts[itemId]![passReason]++;
  return counts;
}
