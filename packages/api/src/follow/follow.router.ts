import { changeFollowInput, listFollowsInput } from '@parley/domain/follow';
import { changeFollow, listFollows } from '@parley/usecases/follow';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { listFollowsOutput } from './follow.output';

export const followRouter = router({
  change: procedure('follow.change')
    .input(changeFollowInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => changeFollow(ctx.deps, await ctx.viewer(), input)),
  mine: procedure('follow.read')
    .input(listFollowsInput)
    .output(listFollowsOutput)
    .query(async ({ ctx, input }) => listFollows(ctx.deps, await ctx.viewer(), input)),
});
