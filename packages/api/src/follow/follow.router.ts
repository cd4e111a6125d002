import { changeFollowInput, listFollowsInput } from '@parley/domain/follow';
import { changeFollow, listFollows } from '@parley/usecases/follow';
import { procedure, router } from '../trpc';

export const followRouter = router({
  change: procedure('follow.change')
    .input(changeFollowInput)
    .mutation(async ({ ctx, input }) => changeFollow(ctx.deps, await ctx.viewer(), input)),
  mine: procedure('follow.read')
    .input(listFollowsInput)
    .query(async ({ ctx, input }) => listFollows(ctx.deps, await ctx.viewer(), input)),
});
