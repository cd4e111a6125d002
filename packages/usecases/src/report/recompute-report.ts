import {
  type EditionDue,
  findNewestEditionNumber,
  listEditionsDue,
  lockRound,
  readRoundVotes,
  saveEdition,
  saveRunningReport,
} from '@parley/db/report';
import { findRoundFrame, findRoundParts, type RoundFrame } from '@parley/db/round';
import type { Id } from '@parley/domain/id';
import { isClosed } from '@parley/domain/round';
import { enqueue } from '@parley/queue/outbox';
import type { ReportDeps, ReportRun } from './compute';
import { computeRoundReport, type ReadRound } from './compute-round-report';
import { editionAsOf, type FollowedEdition, findFollowedEdition, peopleOf } from './followed-edition';
import { freezeReport } from './freeze-report';

/**
 * Computes a round's report from its votes at one moment. A function of the votes and of the edition before: computing it twice
 * gives the same figures. Where an edition is due it is frozen too, once, however many workers come to it. A round that is
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
  const [due] = await listEditionsDue(deps.db, deps.now(), roundId);
  const newest = await findNewestEditionNumber(deps.db, roundId);
  const followed = await findFollowedEdition(deps, roundId);
  const read = await readRoom(deps, round, due);
  const computed = await computeRoundReport(deps.computeReport, read, {
    ...run,
    ...following(followed, read, due),
  });
  const frozen = due && (await freezeReport(deps, roundId, newest + 1, { ...read, followed, computed }));
  const saved = {
    roundId,
    snapshot: read.read.snapshot,
    lastSequence: read.read.lastSequence,
    computedAt: deps.now(),
    result: computed.kept,
  };
  const edition = await deps.db.transaction(async (tx) => {
    await lockRound(tx, roundId);
    // Somebody else froze an edition in the meantime: this report follows the one before it.
    if ((await findNewestEditionNumber(tx, roundId)) !== newest) return 'overtaken';
    await saveRunningReport(tx, saved, computed.standings);
    if (due === undefined || frozen === undefined) return null;
    const { kept, ...edition } = frozen;
    await saveEdition(tx, newest + 1, { ...saved, result: kept }, { final: due.final, ...edition });
    if (due.final)
      await enqueue(tx, 'round.tell', { roundId }, { deduplicationKey: `round.tell:${roundId}` });
    return newest + 1;
  });
  return edition === 'overtaken' ? recomputeReport(deps, roundId, run) : edition;
}

async function readRoom(
  deps: ReportDeps,
  round: RoundFrame,
  due: EditionDue | undefined,
): Promise<ReadRound> {
  const { parties } = await findRoundParts(deps.db, round.agreementId);
  const read = await readRoundVotes(deps.db, round.id, { withHistory: due !== undefined });
  // An imported round asks only the parties that its people have: often none at all.
  const voting = [...new Set(read.participants.flatMap(({ partyCode }) => partyCode ?? []))];
  return {
    read,
    rules: round.rules,
    partyCodes: round.importedFrom === null ? parties.map(({ code }) => code) : voting,
    imported: round.importedFrom !== null,
    final: due?.final ?? isClosed(round, deps.now()),
  };
}

/** Between two editions the evidence for groups is that of the last one, and nothing is said of what changed. */
function following(followed: FollowedEdition | null, { read }: ReadRound, due: EditionDue | undefined) {
  if (followed === null) return {};
  return due === undefined
    ? { previous: peopleOf(followed, read), keepEvidence: true }
    : { previous: editionAsOf(followed, read) };
}
