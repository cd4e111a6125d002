import {
  listDelegationsInput,
  listPositionsInput,
  positionsOfRoundInput,
  publishPositionInput,
  withdrawPositionInput,
} from '@parley/domain/official-position';
import {
  listDelegations,
  listPositions,
  listRoundPositions,
  publishPosition,
  withdrawPosition,
} from '@parley/usecases/official-position';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  listDelegationsOutput,
  listPositionsOutput,
  listRoundPositionsOutput,
  publishPositionOutput,
} from './official-position.output';

export const officialPositionRouter = router({
  /** Of one proposal, with their history. */
  list: procedure('public.read')
    .input(listPositionsInput)
    .output(listPositionsOutput)
    .query(async ({ ctx, input }) => listPositions(ctx.deps, await ctx.viewer(), input)),
  /** Of a whole round, as of a moment. */
  ofRound: procedure('public.read')
    .input(positionsOfRoundInput)
    .output(listRoundPositionsOutput)
    .query(({ ctx, input }) => listRoundPositions(ctx.deps, input)),
  /** Who speaks for which party. */
  delegations: procedure('public.read')
    .input(listDelegationsInput)
    .output(listDelegationsOutput)
    .query(async ({ ctx, input }) => listDelegations(ctx.deps, await ctx.viewer(), input)),
  publish: procedure('position.publish')
    .input(publishPositionInput)
    .output(publishPositionOutput)
    .mutation(async ({ ctx, input }) => publishPosition(ctx.deps, await ctx.viewer(), input)),
  withdraw: procedure('position.withdraw')
    .input(withdrawPositionInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => withdrawPosition(ctx.deps, await ctx.viewer(), input)),
});
