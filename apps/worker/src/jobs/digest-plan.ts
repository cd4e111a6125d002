import type { Handler } from '@parley/queue/work';
import type { Deps } from '@parley/usecases/deps';
import { planDigests } from '@parley/usecases/digest';

export const digestPlan =
  (deps: Deps): Handler<'digest.plan'> =>
  async () => {
    await planDigests(deps);
  };
