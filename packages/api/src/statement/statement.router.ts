import {
  listMyStatementsInput,
  listStatementsInput,
  nearStatementsInput,
  writeStatementInput,
} from '@parley/domain/statement';
import { listMyStatements, listStatements, nearStatements, writeStatement } from '@parley/usecases/statement';
import { procedure, router } from '../trpc';
import {
  listMyStatementsOutput,
  listStatementsOutput,
  nearStatementsOutput,
  writeStatementOutput,
} from './statement.output';

export const statementRouter = router({
  write: procedure('statement.write')
    .input(writeStatementInput)
    .output(writeStatementOutput)
    .mutation(async ({ ctx, input }) => writeStatement(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listStatementsInput)
    .output(listStatementsOutput)
    .query(async ({ ctx, input }) => listStatements(ctx.deps, await ctx.viewer(), input)),
  /** What stands already that looks like what one is writing. */
  near: procedure('draft.check')
    .input(nearStatementsInput)
    .output(nearStatementsOutput)
    .query(async ({ ctx, input }) => nearStatements(ctx.deps, await ctx.viewer(), input)),
  /** One's own, and what became of each. */
  mine: procedure('statement.read')
    .input(listMyStatementsInput)
    .output(listMyStatementsOutput)
    .query(async ({ ctx, input }) => listMyStatements(ctx.deps, await ctx.viewer(), input)),
});
