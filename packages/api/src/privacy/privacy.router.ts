import { askErasureInput } from '@parley/domain/privacy';
import { askErasure, findUndoneErasure } from '@parley/usecases/privacy';
import { procedure, router } from '../trpc';
import { askErasureOutput, findUndoneErasureOutput } from './privacy.output';

export const privacyRouter = router({
  /** Erases the viewer in seven days, unless they sign in before; every session ends. */
  askErasure: procedure('account.secure')
    .input(askErasureInput)
    .output(askErasureOutput)
    .mutation(async ({ ctx, input }) => askErasure(ctx.deps, await ctx.viewer(), input)),

  /** An erasure that the viewer took back by signing in, or null. */
  undoneErasure: procedure('account.read')
    .output(findUndoneErasureOutput)
    .query(async ({ ctx }) => findUndoneErasure(ctx.deps, await ctx.viewer())),
});
