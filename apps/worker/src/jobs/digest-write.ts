import type { Handler } from '@parley/queue/work';
import type { Deps } from '@parley/usecases/deps';
import { writeDigest } from '@parley/usecases/digest';

export const digestWrite =
  (deps: Deps): Handler<'digest.write'> =>
  async (digest) => {
    await writeDigest(deps, digest);
  };
