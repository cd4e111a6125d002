import { listMyStatementsInput, listStatementsInput, writeStatementInput } from '@parley/domain/statement';
import { listMyStatements, listStatements, writeStatement } from '@parley/usecases/statement';
import { procedure, router } from '../trpc';

export const statementRouter = router({
  write: procedure('signed-in')
    .input(writeStatementInput)
    .mutation(async ({ ctx, input }) => writeStatement(ctx.deps, await ctx.viewer(), input)),
  list: procedure('anyone')
    .input(listStatementsInput)
    .query(async ({ ctx, input }) => listStatements(ctx.deps, await ctx.viewer(), input)),
  /** One's own, and what became of each. */
  mine: procedure('signed-in')
    .input(listMyStatementsInput)
    .query(async ({ ctx, input }) => listMyStatements(ctx.deps, await ctx.viewer(), input)),
});
