import { findEdition, findRunningReport, listEditions, listItemTexts } from '@parley/db/report';
import { findRoundFrame, findRoundIdBySlug, findRoundParts } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { PublishedReport } from '@parley/domain/report';
import { isClosed } from '@parley/domain/round';
import type { Deps } from '../deps';
import type { KeptReport } from './compute-round-report';
import { publishReport } from './publish-report';

export type FoundReport = {
  report: PublishedReport;
  /** Newest first. */
  editions: { edition: number; final: boolean; computedAt: Date }[];
};

/**
 * The published report of a round: the edition asked for, else the newest, else the running one where the round's
 * rule lets tallies show at once.
 *
 * @throws DomainError `not-found` for a round or edition that is not there, `report-missing` where nothing may be shown yet
 */
export async function findReport(deps: Deps, slug: string, edition?: number): Promise<FoundReport> {
  const roundId = await findRoundIdBySlug(deps.db, slug);
  const round = roundId === null ? null : await findRoundFrame(deps.db, roundId);
  if (roundId === null || round === null) throw new DomainError('not-found');
  const hidden = round.rules.tallies === 'after-close' && !isClosed(round, deps.now());
  const frozen = hidden ? null : await findEdition(deps.db, roundId, edition);
  if (edition !== undefined && frozen === null) throw new DomainError('not-found');
  const running =
    frozen === null && round.rules.tallies === 'open' ? await findRunningReport(deps.db, roundId) : null;
  const row = frozen ?? running;
  if (row === null) throw new DomainError('report-missing');
  const parts = await findRoundParts(deps.db, round.agreementId);
  const editions = await listEditions(deps.db, roundId);
  return {
    report: publishReport({
      round,
      ...parts,
      texts: await listItemTexts(deps.db, roundId),
      kept: row.result as KeptReport,
      edition: row.edition,
      final: row.final,
      computedAt: row.computedAt,
    }),
    editions: editions.flatMap(({ edition: number, ...rest }) =>
      number === null ? [] : [{ edition: number, ...rest }],
    ),
  };
}
