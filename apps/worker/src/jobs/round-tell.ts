import type { Handler } from '@parley/queue/work';
import type { Deps } from '@parley/usecases/deps';
import { tellResults } from '@parley/usecases/telling';

export const roundTell =
  (deps: Deps): Handler<'round.tell'> =>
  async ({ roundId }) => {
    await tellResults(deps, roundId);
  };
