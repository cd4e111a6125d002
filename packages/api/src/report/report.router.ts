import { findNewestReportInput, findOutlookInput, findReportInput } from '@parley/domain/report';
import { findNewestReport, findReport, findReportOutlook, findStanding } from '@parley/usecases/report';
import { procedure, router } from '../trpc';
import {
  findNewestReportOutput,
  findReportOutlookOutput,
  findReportOutput,
  findStandingOutput,
} from './report.output';

export const reportRouter = router({
  find: procedure('public.read')
    .input(findReportInput)
    .output(findReportOutput)
    .query(({ ctx, input }) => findReport(ctx.deps, input.round, input.edition)),
  /** Of whichever round of an agreement has the newest one to show. */
  newest: procedure('public.read')
    .input(findNewestReportInput)
    .output(findNewestReportOutput)
    .query(({ ctx, input }) => findNewestReport(ctx.deps, input)),
  /** When the first one is to be there. */
  outlook: procedure('public.read')
    .input(findOutlookInput)
    .output(findReportOutlookOutput)
    .query(({ ctx, input }) => findReportOutlook(ctx.deps, input)),
  /** Where the viewer stands; nobody can ask for another. */
  standing: procedure('vote.read')
    .input(findReportInput)
    .output(findStandingOutput)
    .query(async ({ ctx, input }) => findStanding(ctx.deps, await ctx.viewer(), input)),
});
