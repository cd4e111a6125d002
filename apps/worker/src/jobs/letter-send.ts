import type { Handler } from '@parley/queue/work';
import { type SendDeps, sendLetter } from '@parley/usecases/letter';

export const letterSend =
  (deps: SendDeps): Handler<'letter.send'> =>
  async ({ letterId }) => {
    await sendLetter(deps, letterId);
  };
