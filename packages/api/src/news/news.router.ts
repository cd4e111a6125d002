import { listNewsInput, markNewsReadInput } from '@parley/domain/news';
import { countUnreadNews, listNews, markNewsRead } from '@parley/usecases/news';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { listNewsOutput } from './news.output';

export const newsRouter = router({
  list: procedure('follow.read')
    .input(listNewsInput)
    .output(listNewsOutput)
    .query(async ({ ctx, input }) => listNews(ctx.deps, await ctx.viewer(), input)),
  unread: procedure('follow.read')
    .output(z.number())
    .query(async ({ ctx }) => countUnreadNews(ctx.deps, await ctx.viewer())),
  markRead: procedure('follow.change')
    .input(markNewsReadInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => markNewsRead(ctx.deps, await ctx.viewer(), input)),
});
