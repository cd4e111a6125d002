import { detectLanguageInput } from '@parley/domain/language';
import { detectLanguage } from '@parley/usecases/language';
import { procedure, router } from '../trpc';

export const languageRouter = router({
  /** What language one seems to write in, of those that there are. */
  detect: procedure('draft.check')
    .input(detectLanguageInput)
    .query(async ({ ctx, input }) => detectLanguage(ctx.deps, await ctx.viewer(), input)),
});
