import {
  decideCaseInput,
  findCaseInput,
  listCasesInput,
  listDecisionsInput,
  undoDecisionInput,
} from '@parley/domain/moderation';
import { decideCase, findCase, listCases, listDecisions, undoDecision } from '@parley/usecases/moderation';
import { procedure, router } from '../trpc';

export const moderationRouter = router({
  /** What waits, the oldest first. */
  cases: procedure('case.read')
    .input(listCasesInput)
    .query(async ({ ctx, input }) => listCases(ctx.deps, await ctx.viewer(), input)),
  case: procedure('case.read')
    .input(findCaseInput)
    .query(async ({ ctx, input }) => findCase(ctx.deps, await ctx.viewer(), input)),
  decide: procedure('case.decide')
    .input(decideCaseInput)
    .mutation(async ({ ctx, input }) => decideCase(ctx.deps, await ctx.viewer(), input)),
  undo: procedure('case.decide')
    .input(undoDecisionInput)
    .mutation(async ({ ctx, input }) => undoDecision(ctx.deps, await ctx.viewer(), input)),
  /** The public log. */
  decisions: procedure('public.read')
    .input(listDecisionsInput)
    .query(({ ctx, input }) => listDecisions(ctx.deps, input)),
});
