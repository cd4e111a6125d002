import type { Handler } from '@parley/queue/work';
import { type EraseDeps, eraseDuePerson } from '@parley/usecases/privacy';

export const personErase =
  (deps: EraseDeps): Handler<'person.erase'> =>
  async ({ personId }) => {
    await eraseDuePerson(deps, personId);
  };
