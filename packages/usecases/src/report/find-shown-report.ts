import { findEdition, findRunningReport } from '@parley/db/report';
import { findRoundFrame, findRoundIdBySlug, type RoundFrame } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { isClosed } from '@parley/domain/round';
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
  const hidden = round.rules.tallies === 'after-close' && !isClosed(round, deps.now());
  const frozen = hidden ? null : await findEdition(deps.db, roundId, edition);
  if (edition !== undefined && frozen === null) throw new DomainError('not-found');
  const running =
    frozen === null && round.rules.tallies === 'open' ? await findRunningReport(deps.db, roundId) : null;
  const row = frozen ?? running;
  if (row === null) throw new DomainError('report-missing');
  const read = await readKeptReport(deps, row.id);
  // The running report was replaced between the two questions: ask for the one that took its place.
  if (read === null) return findShownReport(deps, slug, edition);
  return { roundId, round, ...read, edition: row.edition, final: row.final, computedAt: row.computedAt };
}
