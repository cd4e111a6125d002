import {
  findGovernedRoundInput,
  findRoundInput,
  governRoundInput,
  listGovernedRoundsInput,
  listRoundsInput,
  openRoundInput,
  saveRoundInput,
} from '@parley/domain/round';
import {
  copyRound,
  findGovernedRound,
  findRound,
  listGovernedRounds,
  listRounds,
  openRound,
  removeRound,
  saveRound,
  takeBackRound,
} from '@parley/usecases/round';
import { procedure, router } from '../trpc';

export const roundRouter = router({
  find: procedure('public.read')
    .input(findRoundInput)
    .query(async ({ ctx, input }) => findRound(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listRoundsInput)
    .query(({ ctx, input }) => listRounds(ctx.deps, input)),
  governed: procedure('round.govern')
    .input(findGovernedRoundInput)
    .query(async ({ ctx, input }) => findGovernedRound(ctx.deps, await ctx.viewer(), input)),
  listGoverned: procedure('round.govern')
    .input(listGovernedRoundsInput)
    .query(async ({ ctx, input }) => listGovernedRounds(ctx.deps, await ctx.viewer(), input)),
  save: procedure('round.govern')
    .input(saveRoundInput)
    .mutation(async ({ ctx, input }) => saveRound(ctx.deps, await ctx.viewer(), input)),
  copy: procedure('round.govern')
    .input(governRoundInput)
    .mutation(async ({ ctx, input }) => copyRound(ctx.deps, await ctx.viewer(), input)),
  open: procedure('round.govern')
    .input(openRoundInput)
    .mutation(async ({ ctx, input }) => openRound(ctx.deps, await ctx.viewer(), input)),
  takeBack: procedure('round.govern')
    .input(governRoundInput)
    .mutation(async ({ ctx, input }) => takeBackRound(ctx.deps, await ctx.viewer(), input)),
  remove: procedure('round.govern')
    .input(governRoundInput)
    .mutation(async ({ ctx, input }) => removeRound(ctx.deps, await ctx.viewer(), input)),
});
