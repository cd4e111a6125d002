import {
  addressCommentInput,
  amendmentInput,
  findAmendmentInput,
  listAmendmentsInput,
  listMyAmendmentsInput,
  writeAmendmentInput,
} from '@parley/domain/amendment';
import {
  acceptAmendment,
  addressComment,
  findAmendment,
  listAmendments,
  listMyAmendments,
  rebaseAmendment,
  withdrawAmendment,
  writeAmendment,
} from '@parley/usecases/amendment';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  acceptAmendmentOutput,
  findAmendmentOutput,
  listAmendmentsOutput,
  listMyAmendmentsOutput,
  rebaseAmendmentOutput,
  writeAmendmentOutput,
} from './amendment.output';

export const amendmentRouter = router({
  write: procedure('amendment.write')
    .input(writeAmendmentInput)
    .output(writeAmendmentOutput)
    .mutation(async ({ ctx, input }) => writeAmendment(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listAmendmentsInput)
    .output(listAmendmentsOutput)
    .query(async ({ ctx, input }) => listAmendments(ctx.deps, await ctx.viewer(), input)),
  mine: procedure('amendment.read')
    .input(listMyAmendmentsInput)
    .output(listMyAmendmentsOutput)
    .query(async ({ ctx, input }) => listMyAmendments(ctx.deps, await ctx.viewer(), input)),
  find: procedure('public.read')
    .input(findAmendmentInput)
    .output(findAmendmentOutput)
    .query(async ({ ctx, input }) => findAmendment(ctx.deps, await ctx.viewer(), input)),
  /** Makes it the next version of its clause; one whose base has moved is marked in collision instead. */
  accept: procedure('amendment.accept')
    .input(amendmentInput)
    .output(acceptAmendmentOutput)
    .mutation(async ({ ctx, input }) => acceptAmendment(ctx.deps, await ctx.viewer(), input)),
  /** Puts it on the newest version of its clause. */
  rebase: procedure('amendment.write')
    .input(amendmentInput)
    .output(rebaseAmendmentOutput)
    .mutation(async ({ ctx, input }) => rebaseAmendment(ctx.deps, await ctx.viewer(), input)),
  /** Says that it addresses a comment, or no longer. */
  addressComment: procedure('amendment.write')
    .input(addressCommentInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => addressComment(ctx.deps, await ctx.viewer(), input)),
  withdraw: procedure('amendment.write')
    .input(amendmentInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => withdrawAmendment(ctx.deps, await ctx.viewer(), input)),
});
