import { makeApiTokenInput, revokeApiTokenInput } from '@parley/domain/api-token';
import { listApiTokens, makeApiToken, revokeApiToken } from '@parley/usecases/api-token';
import { procedure, router } from '../trpc';

export const apiTokenRouter = router({
  /** What lets programs act for the viewer. */
  list: procedure('account.read').query(async ({ ctx }) => listApiTokens(ctx.deps, await ctx.viewer())),
  /** The answer holds the token, this once. */
  make: procedure('account.secure')
    .input(makeApiTokenInput)
    .mutation(async ({ ctx, input }) => makeApiToken(ctx.deps, await ctx.viewer(), input)),
  revoke: procedure('account.change')
    .input(revokeApiTokenInput)
    .mutation(async ({ ctx, input }) => revokeApiToken(ctx.deps, await ctx.viewer(), input)),
});
