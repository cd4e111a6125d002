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
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  copyRoundOutput,
  findGovernedRoundOutput,
  findRoundOutput,
  listGovernedRoundsOutput,
  listRoundsOutput,
  openRoundOutput,
  saveRoundOutput,
  takeBackRoundOutput,
} from './round.output';

export const roundRouter = router({
  find: procedure('public.read')
    .input(findRoundInput)
    .output(findRoundOutput)
    .query(async ({ ctx, input }) => findRound(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listRoundsInput)
    .output(listRoundsOutput)
    .query(({ ctx, input }) => listRounds(ctx.deps, input)),
  governed: procedure('round.govern')
    .input(findGovernedRoundInput)
    .output(findGovernedRoundOutput)
    .query(async ({ ctx, input }) => findGovernedRound(ctx.deps, await ctx.viewer(), input)),
  listGoverned: procedure('round.govern')
    .input(listGovernedRoundsInput)
    .output(listGovernedRoundsOutput)
    .query(async ({ ctx, input }) => listGovernedRounds(ctx.deps, await ctx.viewer(), input)),
  save: procedure('round.govern')
    .input(saveRoundInput)
    .output(saveRoundOutput)
    .mutation(async ({ ctx, input }) => saveRound(ctx.deps, await ctx.viewer(), input)),
  copy: procedure('round.govern')
    .input(governRoundInput)
    .output(copyRoundOutput)
    .mutation(async ({ ctx, input }) => copyRound(ctx.deps, await ctx.viewer(), input)),
  open: procedure('round.govern')
    .input(openRoundInput)
    .output(openRoundOutput)
    .mutation(async ({ ctx, input }) => openRound(ctx.deps, await ctx.viewer(), input)),
  takeBack: procedure('round.govern')
    .input(governRoundInput)
    .output(takeBackRoundOutput)
    .mutation(async ({ ctx, input }) => takeBackRound(ctx.deps, await ctx.viewer(), input)),
  remove: procedure('round.govern')
    .input(governRoundInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => removeRound(ctx.deps, await ctx.viewer(), input)),
});
