import { findTranslationInput, translationInput, writeTranslationInput } from '@parley/domain/translation';
import {
  confirmTranslation,
  findTranslation,
  flagTranslation,
  writeTranslation,
} from '@parley/usecases/translation';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { findTranslationOutput, writeTranslationOutput } from './translation.output';

export const translationRouter = router({
  /** A text with what stands of it in one language. */
  find: procedure('public.read')
    .input(findTranslationInput)
    .output(findTranslationOutput)
    .query(async ({ ctx, input }) => findTranslation(ctx.deps, await ctx.viewer(), input)),
  write: procedure('translation.write')
    .input(writeTranslationInput)
    .output(writeTranslationOutput)
    .mutation(async ({ ctx, input }) => writeTranslation(ctx.deps, await ctx.viewer(), input)),
  /** The author of a text says that a translation of it is right. */
  confirm: procedure('translation.confirm')
    .input(translationInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => confirmTranslation(ctx.deps, await ctx.viewer(), input)),
  flag: procedure('translation.flag')
    .input(translationInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => flagTranslation(ctx.deps, await ctx.viewer(), input)),
});
