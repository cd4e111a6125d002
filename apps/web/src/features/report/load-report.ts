import 'server-only';
import type { RootRouter } from '@parley/api/root';
import type { FindReportInput, OwnStanding, ReportOutlook } from '@parley/domain/report';
import type { inferRouterOutputs } from '@trpc/server';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { refusalOf } from '../api/refusal';
import { reader } from '../shell/reader';

export type FoundReport = inferRouterOutputs<RootRouter>['report']['find'];

export type LoadedReport =
  | { found: FoundReport; standing: OwnStanding | null }
  | { found: null; outlook: ReportOutlook | null };

/**
 * A report with the reader's own place in it, or when the first one is to be there. Without a round the newest there is.
 * Head and page of one request ask once.
 */
export const loadReport = (input: FindReportInput | null): Promise<LoadedReport> =>
  loadOnce(input?.round ?? null, input?.edition);

const loadOnce = cache(async (round: string | null, edition: number | undefined): Promise<LoadedReport> => {
  const { report } = await serverApi();
  const { agreement: agreementSlug } = await reader();
  try {
    const found = await (round === null ? report.newest({ agreementSlug }) : report.find({ round, edition }));
    // Computed of no votes, it has nothing to say.
    if (found.report.votes === 0)
      return { found: null, outlook: await report.outlook({ round: found.report.round.slug }) };
    return { found, standing: await loadStanding(found) };
  } catch (error) {
    const { code } = refusalOf(error);
    if (code !== 'report-missing') return orNotFound(Promise.reject(error));
    return { found: null, outlook: await report.outlook({ round, agreementSlug }) };
  }
});

async function loadStanding({ report: { round, edition } }: FoundReport): Promise<OwnStanding | null> {
  const { report, session } = await serverApi();
  if ((await session.viewer()) === null) return null;
  return report.standing({ round: round.slug, edition: edition ?? undefined });
}
