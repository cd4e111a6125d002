import { makeApiTokenInput, revokeApiTokenInput } from '@parley/domain/api-token';
import { listApiTokens, makeApiToken, revokeApiToken } from '@parley/usecases/api-token';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { listApiTokensOutput, makeApiTokenOutput } from './api-token.output';

export const apiTokenRouter = router({
  /** What lets programs act for the viewer. */
  list: procedure('account.read')
    .output(listApiTokensOutput)
    .query(async ({ ctx }) => listApiTokens(ctx.deps, await ctx.viewer())),
  /** The answer holds the token, this once. */
  make: procedure('account.secure')
    .input(makeApiTokenInput)
    .output(makeApiTokenOutput)
    .mutation(async ({ ctx, input }) => makeApiToken(ctx.deps, await ctx.viewer(), input)),
  revoke: procedure('account.change')
    .input(revokeApiTokenInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => revokeApiToken(ctx.deps, await ctx.viewer(), input)),
});
