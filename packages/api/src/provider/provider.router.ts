import { disconnectProviderInput } from '@parley/domain/provider';
import { disconnectProvider, listProviders } from '@parley/usecases/provider';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { listProvidersOutput } from './provider.output';

export const providerRouter = router({
  /** By which providers the viewer signs in. */
  mine: procedure('account.read')
    .output(listProvidersOutput)
    .query(async ({ ctx }) => listProviders(ctx.deps, await ctx.viewer())),
  disconnect: procedure('account.secure')
    .input(disconnectProviderInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => disconnectProvider(ctx.deps, await ctx.viewer(), input)),
});
