import type { Handler } from '@parley/queue/work';
import { applyRetention, type EraseDeps } from '@parley/usecases/privacy';

export const retentionApply =
  (deps: EraseDeps): Handler<'retention.apply'> =>
  async () => {
    await applyRetention(deps);
  };
