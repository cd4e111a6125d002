import { changeDigestDayInput } from '@parley/domain/digest';
import { idSchema } from '@parley/domain/id';
import { changeDigestDay, findDigestDay, unsubscribe } from '@parley/usecases/digest';
import { findLetter, listLetters, listLettersInput, resendLetter } from '@parley/usecases/letter';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { findLetterOutput, listLettersOutput } from './letter.output';

const letterInput = z.strictObject({ letterId: idSchema('letter') });

export const letterRouter = router({
  /** Letters that were kept, refused, not sent yet, or of which nobody knows whether they arrived. */
  list: procedure('letter.read')
    .input(listLettersInput)
    .output(listLettersOutput)
    .query(async ({ ctx, input }) => listLetters(ctx.deps, await ctx.viewer(), input)),

  find: procedure('letter.read')
    .input(letterInput)
    .output(findLetterOutput)
    .query(async ({ ctx, input }) => findLetter(ctx.deps, await ctx.viewer(), input.letterId)),

  /** By hand, and written into the audit log. */
  resend: procedure('letter.resend')
    .input(letterInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => resendLetter(ctx.deps, await ctx.viewer(), input.letterId)),

  /** By the link in a digest, without signing in. */
  unsubscribe: procedure('account.enter')
    .input(z.strictObject({ token: z.string().min(1).max(200) }))
    .output(z.void())
    .mutation(({ ctx, input }) => unsubscribe(ctx.deps, input.token)),

  digestDay: procedure('account.read')
    .output(z.number().nullable())
    .query(async ({ ctx }) => findDigestDay(ctx.deps, await ctx.viewer())),

  changeDigestDay: procedure('account.change')
    .input(changeDigestDayInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => changeDigestDay(ctx.deps, await ctx.viewer(), input)),
});
