import { findRoundInput, listRoundsInput } from '@parley/domain/round';
import { findRound, listRounds } from '@parley/usecases/round';
import { procedure, router } from '../trpc';

export const roundRouter = router({
  find: procedure('public.read')
    .input(findRoundInput)
    .query(async ({ ctx, input }) => findRound(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listRoundsInput)
    .query(({ ctx, input }) => listRounds(ctx.deps, input)),
});
