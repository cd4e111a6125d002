import { listSignals } from '@parley/usecases/signal';
import { procedure, router } from '../trpc';

export const signalRouter = router({
  /** What may be worth a moderator's look, in numbers. */
  list: procedure('signal.read').query(async ({ ctx }) => listSignals(ctx.deps, await ctx.viewer())),
});
