import type { Handler } from '@parley/queue/work';
import type { Deps } from '@parley/usecases/deps';
import { tellOutcome } from '@parley/usecases/telling';

export const proposalTell =
  (deps: Deps): Handler<'proposal.tell'> =>
  async ({ proposalId }) => {
    await tellOutcome(deps, proposalId);
  };
