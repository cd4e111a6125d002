import {
  editCommentInput,
  findThreadInput,
  listAnswersInput,
  listCommentsInput,
  listMyCommentsInput,
  ownCommentInput,
  writeCommentInput,
} from '@parley/domain/comment';
import { flagCommentInput } from '@parley/domain/moderation';
import {
  editComment,
  findThread,
  flagComment,
  listAnswers,
  listCommentEdits,
  listComments,
  listMyComments,
  restoreComment,
  withdrawComment,
  writeComment,
} from '@parley/usecases/comment';
import { procedure, router } from '../trpc';

export const commentRouter = router({
  write: procedure('comment.write')
    .input(writeCommentInput)
    .mutation(async ({ ctx, input }) => writeComment(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listCommentsInput)
    .query(async ({ ctx, input }) => listComments(ctx.deps, await ctx.viewer(), input)),
  /** The thread that a comment stands in: what a permanent link leads to. */
  thread: procedure('public.read')
    .input(findThreadInput)
    .query(async ({ ctx, input }) => findThread(ctx.deps, await ctx.viewer(), input)),
  /** The answers below one comment that do not stand on the page of threads. */
  answers: procedure('public.read')
    .input(listAnswersInput)
    .query(async ({ ctx, input }) => listAnswers(ctx.deps, await ctx.viewer(), input)),
  edit: procedure('comment.write')
    .input(editCommentInput)
    .mutation(async ({ ctx, input }) => editComment(ctx.deps, await ctx.viewer(), input)),
  /** What it said before it was edited. */
  edits: procedure('public.read')
    .input(ownCommentInput)
    .query(async ({ ctx, input }) => listCommentEdits(ctx.deps, await ctx.viewer(), input)),
  withdraw: procedure('comment.withdraw')
    .input(ownCommentInput)
    .mutation(async ({ ctx, input }) => withdrawComment(ctx.deps, await ctx.viewer(), input)),
  restore: procedure('comment.withdraw')
    .input(ownCommentInput)
    .mutation(async ({ ctx, input }) => restoreComment(ctx.deps, await ctx.viewer(), input)),
  mine: procedure('comment.read')
    .input(listMyCommentsInput)
    .query(async ({ ctx, input }) => listMyComments(ctx.deps, await ctx.viewer(), input)),
  /** Asks a moderator to look at it. */
  flag: procedure('comment.flag')
    .input(flagCommentInput)
    .mutation(async ({ ctx, input }) => flagComment(ctx.deps, await ctx.viewer(), input)),
});
