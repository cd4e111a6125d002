import {
  decideCaseInput,
  findCaseInput,
  listCasesInput,
  listDecisionsInput,
  undoDecisionInput,
} from '@parley/domain/moderation';
import { decideCase, findCase, listCases, listDecisions, undoDecision } from '@parley/usecases/moderation';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { decideCaseOutput, findCaseOutput, listCasesOutput, listDecisionsOutput } from './moderation.output';

export const moderationRouter = router({
  /** What waits, the oldest first. */
  cases: procedure('case.read')
    .input(listCasesInput)
    .output(listCasesOutput)
    .query(async ({ ctx, input }) => listCases(ctx.deps, await ctx.viewer(), input)),
  case: procedure('case.read')
    .input(findCaseInput)
    .output(findCaseOutput)
    .query(async ({ ctx, input }) => findCase(ctx.deps, await ctx.viewer(), input)),
  decide: procedure('case.decide')
    .input(decideCaseInput)
    .output(decideCaseOutput)
    .mutation(async ({ ctx, input }) => decideCase(ctx.deps, await ctx.viewer(), input)),
  undo: procedure('case.decide')
    .input(undoDecisionInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => undoDecision(ctx.deps, await ctx.viewer(), input)),
  /** The public log. */
  decisions: procedure('public.read')
    .input(listDecisionsInput)
    .output(listDecisionsOutput)
    .query(({ ctx, input }) => listDecisions(ctx.deps, input)),
});
