import {
  listEditionsDue,
  lockRound,
  readRoundVotes,
  saveEdition,
  saveRunningReport,
} from '@parley/db/report';
import { findRoundFrame, findRoundParts } from '@parley/db/round';
import type { Id } from '@parley/domain/id';
import type { ReportDeps, ReportRun } from './compute';
import { computeRoundReport } from './compute-round-report';

/**
 * Computes a round's report from its votes at one moment. A function of the votes: computing it twice gives the
 * same figures. Where an edition is due it is frozen too, once, however many workers come to it. A round that is
 * gone is no error, it was removed in the meantime.
 *
 * @returns the number of the edition that was frozen, null where none was due
 */
export async function recomputeReport(
  deps: ReportDeps,
  roundId: Id<'round'>,
  run: ReportRun = {},
): Promise<number | null> {
  const round = await findRoundFrame(deps.db, roundId);
  if (round === null) return null;
  const { parties } = await findRoundParts(deps.db, round.agreementId);
  const read = await readRoundVotes(deps.db, roundId);
  const codes = round.importedFrom === null ? parties.map(({ code }) => code) : votingParties(read);
  const { kept, standings } = await computeRoundReport(deps.computeReport, read, round.rules, codes, run);
  const report = {
    roundId,
    snapshot: read.snapshot,
    lastSequence: read.lastSequence,
    computedAt: deps.now(),
    result: kept,
  };
  return deps.db.transaction(async (tx) => {
    await lockRound(tx, roundId);
    await saveRunningReport(tx, report, standings);
    const [due] = await listEditionsDue(tx, report.computedAt, roundId);
    return due === undefined ? null : saveEdition(tx, report, due.final);
  });
}

/** An imported round asks only the parties that its people have: often none at all. */
const votingParties = (read: Awaited<ReturnType<typeof readRoundVotes>>): string[] => [
  ...new Set(read.participants.flatMap(({ partyCode }) => partyCode ?? [])),
];
