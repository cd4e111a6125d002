import { listEditions, listItemTexts } from '@parley/db/report';
import { findRoundParts } from '@parley/db/round';
import type { PublishedReport } from '@parley/domain/report';
import type { Deps } from '../deps';
import { findShownReport, type WantedReport } from './find-shown-report';
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
export const findReport = (deps: Deps, slug: string, edition?: number): Promise<FoundReport> =>
  findWantedReport(deps, slug, { edition });

/** The same, or the running report for an early look. */
export async function findWantedReport(deps: Deps, slug: string, wanted: WantedReport): Promise<FoundReport> {
  const { roundId, ...shown } = await findShownReport(deps, slug, wanted);
  const [parts, texts, editions] = await Promise.all([
    findRoundParts(deps.db, shown.round.agreementId),
    listItemTexts(deps.db, roundId),
    listEditions(deps.db, roundId),
  ]);
  return {
    report: publishReport({ ...shown, ...parts, texts }),
    editions: editions.flatMap(({ edition: number, ...rest }) =>
      number === null ? [] : [{ edition: number, ...rest }],
    ),
  };
}
