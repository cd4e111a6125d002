import { detectLanguageInput } from '@parley/domain/language';
import { detectLanguage } from '@parley/usecases/language';
import { procedure, router } from '../trpc';
import { detectLanguageOutput } from './language.output';

export const languageRouter = router({
  /** What language one seems to write in, of those that there are. */
  detect: procedure('draft.check')
    .input(detectLanguageInput)
    .output(detectLanguageOutput)
    .query(async ({ ctx, input }) => detectLanguage(ctx.deps, await ctx.viewer(), input)),
});
