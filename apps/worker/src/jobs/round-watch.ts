import type { Handler } from '@parley/queue/work';
import type { Deps } from '@parley/usecases/deps';
import { watchRounds } from '@parley/usecases/report';

export const roundWatch =
  (deps: Deps): Handler<'round.watch'> =>
  async () => {
    await watchRounds(deps);
  };
