import { findEdition, findRunningReport, type ReportFrame } from '@parley/db/report';
import { findRoundFrame, findRoundIdBySlug, type RoundFrame } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { anybody, everybodySeesLive, type Figures, showable } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { type ReadReport, readKeptReport } from './read-kept-report';

export type ShownReport = ReadReport & {
  roundId: Id<'round'>;
  round: RoundFrame;
  edition: number | null;
  final: boolean;
  computedAt: Date;
};

/** An edition by its number, or the running report for whoever has said in public that they look early. */
export type WantedReport = { edition?: number | undefined; lookedAt?: Date };

/**
 * The report of a round that may be shown: the edition asked for, else the newest, else the running one where the round's
 * rule lets tallies show at once. For an early look the running one, whatever was frozen before.
 *
 * @throws DomainError `not-found` for a round or edition that is not there, `report-missing` where nothing may be shown yet
 */
export async function findShownReport(
  deps: Deps,
  slug: string,
  wanted: WantedReport = {},
): Promise<ShownReport> {
  const { edition, lookedAt } = wanted;
  const roundId = await findRoundIdBySlug(deps.db, slug);
  const round = roundId === null ? null : await findRoundFrame(deps.db, roundId);
  if (roundId === null || round === null || round.state === 'draft') throw new DomainError('not-found');
  const frozen = lookedAt === undefined ? await findEdition(deps.db, roundId, edition) : null;
  if (edition !== undefined && frozen === null) throw new DomainError('not-found');
  const mayRun = lookedAt !== undefined || everybodySeesLive(round);
  const row = frozen ?? (mayRun ? await findRunningReport(deps.db, roundId) : null);
  const reader = { ...anybody, lookedAt: lookedAt ?? null };
  const { id } = row === null ? { id: null } : showable(row.id, round, figuresOf(row), reader, deps.now());
  if (row === null || id === null)
    throw new DomainError(edition === undefined ? 'report-missing' : 'not-found');
  const read = await readKeptReport(deps, id);
  // The running report was replaced between the two questions: ask for the one that took its place.
  if (read === null) return findShownReport(deps, slug, wanted);
  return { roundId, round, ...read, edition: row.edition, final: row.final, computedAt: row.computedAt };
}

const figuresOf = ({ edition }: ReportFrame): Figures => (edition === null ? 'live' : 'edition');
