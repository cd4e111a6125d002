import type { Handler } from '@parley/queue/work';
import { type ReportDeps, recomputeReport } from '@parley/usecases/report';

export const roundReport =
  (deps: ReportDeps): Handler<'round.report'> =>
  async ({ roundId }, { signal }) => {
    await recomputeReport(deps, roundId, { signal });
  };
