import { findEdition, findRunningReport, type ReportFrame } from '@parley/db/report';
import { findRoundFrame, findRoundIdBySlug, type RoundFrame } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { everybodySeesLive, type Figures, showable } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { type ReadReport, readKeptReport } from './read-kept-report';

export type ShownReport = ReadReport & {
  roundId: Id<'round'>;
  round: RoundFrame;
  edition: number | null;
  final: boolean;
  computedAt: Date;
};

/**
 * The report of a round that may be shown: the edition asked for, else the newest, else the running one where the round's
 * rule lets tallies show at once.
 *
 * @throws DomainError `not-found` for a round or edition that is not there, `report-missing` where nothing may be shown yet
 */
export async function findShownReport(deps: Deps, slug: string, edition?: number): Promise<ShownReport> {
  const roundId = await findRoundIdBySlug(deps.db, slug);
  const round = roundId === null ? null : await findRoundFrame(deps.db, roundId);
  if (roundId === null || round === null || round.state === 'draft') throw new DomainError('not-found');
  const frozen = await findEdition(deps.db, roundId, edition);
  if (edition !== undefined && frozen === null) throw new DomainError('not-found');
  const running =
    frozen === null && everybodySeesLive(round) ? await findRunningReport(deps.db, roundId) : null;
  const row = frozen ?? running;
  const { id } = row === null ? { id: null } : showable(row.id, round, figuresOf(row), false, deps.now());
  if (row === null || id === null)
    throw new DomainError(edition === undefined ? 'report-missing' : 'not-found');
  const read = await readKeptReport(deps, id);
  // The running report was replaced between the two questions: ask for the one that took its place.
  if (read === null) return findShownReport(deps, slug, edition);
  return { roundId, round, ...read, edition: row.edition, final: row.final, computedAt: row.computedAt };
}

const figuresOf = ({ edition }: ReportFrame): Figures => (edition === null ? 'live' : 'edition');
