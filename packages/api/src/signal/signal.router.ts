import { listSignals } from '@parley/usecases/signal';
import { procedure, router } from '../trpc';
import { listSignalsOutput } from './signal.output';

export const signalRouter = router({
  /** What may be worth a moderator's look, in numbers. */
  list: procedure('signal.read')
    .output(listSignalsOutput)
    .query(async ({ ctx }) => listSignals(ctx.deps, await ctx.viewer())),
});
