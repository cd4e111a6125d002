import { findEarlyReportInput, listEarlyLooksInput, lookEarlyInput } from '@parley/domain/early-look';
import { findEarlyReport, listEarlyLooks, lookEarly } from '@parley/usecases/early-look';
import { procedure, router } from '../trpc';
import { findEarlyReportOutput, listEarlyLooksOutput, lookEarlyOutput } from './early-look.output';

export const earlyLookRouter = router({
  /** Who looked early, when and why: of one round, or of all. */
  list: procedure('public.read')
    .input(listEarlyLooksInput)
    .output(listEarlyLooksOutput)
    .query(({ ctx, input }) => listEarlyLooks(ctx.deps, input)),
  look: procedure('figures.look')
    .input(lookEarlyInput)
    .output(lookEarlyOutput)
    .mutation(async ({ ctx, input }) => lookEarly(ctx.deps, await ctx.viewer(), input)),
  report: procedure('figures.look')
    .input(findEarlyReportInput)
    .output(findEarlyReportOutput)
    .query(async ({ ctx, input }) => findEarlyReport(ctx.deps, await ctx.viewer(), input)),
});
