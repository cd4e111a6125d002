import { disconnectProviderInput } from '@parley/domain/provider';
import { disconnectProvider, listProviders } from '@parley/usecases/provider';
import { procedure, router } from '../trpc';

export const providerRouter = router({
  /** By which providers the viewer signs in. */
  mine: procedure('account.read').query(async ({ ctx }) => listProviders(ctx.deps, await ctx.viewer())),
  disconnect: procedure('account.secure')
    .input(disconnectProviderInput)
    .mutation(async ({ ctx, input }) => disconnectProvider(ctx.deps, await ctx.viewer(), input)),
});
