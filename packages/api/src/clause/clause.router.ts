import {
  closeBracketInput,
  compareVersionsInput,
  confirmVersionInput,
  findClauseInput,
} from '@parley/domain/clause';
import { closeBracket, compareVersions, confirmVersion, findClause } from '@parley/usecases/clause';
import { procedure, router } from '../trpc';
import {
  closeBracketOutput,
  compareVersionsOutput,
  confirmVersionOutput,
  findClauseOutput,
} from './clause.output';

export const clauseRouter = router({
  /** A clause with all its versions. */
  find: procedure('public.read')
    .input(findClauseInput)
    .output(findClauseOutput)
    .query(async ({ ctx, input }) => findClause(ctx.deps, await ctx.viewer(), input)),
  /** Two versions of a clause, word by word, in every language. */
  compare: procedure('public.read')
    .input(compareVersionsInput)
    .output(compareVersionsOutput)
    .query(({ ctx, input }) => compareVersions(ctx.deps, input)),
  /** Confirms a drafted version in one language; the last one puts it to the vote. */
  confirm: procedure('version.confirm')
    .input(confirmVersionInput)
    .output(confirmVersionOutput)
    .mutation(async ({ ctx, input }) => confirmVersion(ctx.deps, await ctx.viewer(), input)),
  closeBracket: procedure('bracket.close')
    .input(closeBracketInput)
    .output(closeBracketOutput)
    .mutation(async ({ ctx, input }) => closeBracket(ctx.deps, await ctx.viewer(), input)),
});
