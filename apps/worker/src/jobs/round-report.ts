import type { Handler } from '@parley/queue/work';
import type { Deps } from '@parley/usecases/deps';
import { recomputeReport } from '@parley/usecases/report';

export const roundReport =
  (deps: Deps): Handler<'round.report'> =>
  async ({ roundId }) => {
    await recomputeReport(deps, roundId);
  };
