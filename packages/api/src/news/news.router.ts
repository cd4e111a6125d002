import { listNewsInput, markNewsReadInput } from '@parley/domain/news';
import { countUnreadNews, listNews, markNewsRead } from '@parley/usecases/news';
import { procedure, router } from '../trpc';

export const newsRouter = router({
  list: procedure('follow.read')
    .input(listNewsInput)
    .query(async ({ ctx, input }) => listNews(ctx.deps, await ctx.viewer(), input)),
  unread: procedure('follow.read').query(async ({ ctx }) => countUnreadNews(ctx.deps, await ctx.viewer())),
  markRead: procedure('follow.change')
    .input(markNewsReadInput)
    .mutation(async ({ ctx, input }) => markNewsRead(ctx.deps, await ctx.viewer(), input)),
});
