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
import { procedure, router } from '../trpc';

export const officialPositionRouter = router({
  /** Of one proposal, with their history. */
  list: procedure('public.read')
    .input(listPositionsInput)
    .query(async ({ ctx, input }) => listPositions(ctx.deps, await ctx.viewer(), input)),
  /** Of a whole round, as of a moment. */
  ofRound: procedure('public.read')
    .input(positionsOfRoundInput)
    .query(({ ctx, input }) => listRoundPositions(ctx.deps, input)),
  /** Who speaks for which party. */
  delegations: procedure('public.read')
    .input(listDelegationsInput)
    .query(async ({ ctx, input }) => listDelegations(ctx.deps, await ctx.viewer(), input)),
  publish: procedure('position.publish')
    .input(publishPositionInput)
    .mutation(async ({ ctx, input }) => publishPosition(ctx.deps, await ctx.viewer(), input)),
  withdraw: procedure('position.withdraw')
    .input(withdrawPositionInput)
    .mutation(async ({ ctx, input }) => withdrawPosition(ctx.deps, await ctx.viewer(), input)),
});
