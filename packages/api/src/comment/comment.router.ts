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
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  editCommentOutput,
  findThreadOutput,
  listAnswersOutput,
  listCommentEditsOutput,
  listCommentsOutput,
  listMyCommentsOutput,
  restoreCommentOutput,
  writeCommentOutput,
} from './comment.output';

export const commentRouter = router({
  write: procedure('comment.write')
    .input(writeCommentInput)
    .output(writeCommentOutput)
    .mutation(async ({ ctx, input }) => writeComment(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listCommentsInput)
    .output(listCommentsOutput)
    .query(async ({ ctx, input }) => listComments(ctx.deps, await ctx.viewer(), input)),
  /** The thread that a comment stands in: what a permanent link leads to. */
  thread: procedure('public.read')
    .input(findThreadInput)
    .output(findThreadOutput)
    .query(async ({ ctx, input }) => findThread(ctx.deps, await ctx.viewer(), input)),
  /** The answers below one comment that do not stand on the page of threads. */
  answers: procedure('public.read')
    .input(listAnswersInput)
    .output(listAnswersOutput)
    .query(async ({ ctx, input }) => listAnswers(ctx.deps, await ctx.viewer(), input)),
  edit: procedure('comment.write')
    .input(editCommentInput)
    .output(editCommentOutput)
    .mutation(async ({ ctx, input }) => editComment(ctx.deps, await ctx.viewer(), input)),
  /** What it said before it was edited. */
  edits: procedure('public.read')
    .input(ownCommentInput)
    .output(listCommentEditsOutput)
    .query(async ({ ctx, input }) => listCommentEdits(ctx.deps, await ctx.viewer(), input)),
  withdraw: procedure('comment.withdraw')
    .input(ownCommentInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => withdrawComment(ctx.deps, await ctx.viewer(), input)),
  restore: procedure('comment.withdraw')
    .input(ownCommentInput)
    .output(restoreCommentOutput)
    .mutation(async ({ ctx, input }) => restoreComment(ctx.deps, await ctx.viewer(), input)),
  mine: procedure('comment.read')
    .input(listMyCommentsInput)
    .output(listMyCommentsOutput)
    .query(async ({ ctx, input }) => listMyComments(ctx.deps, await ctx.viewer(), input)),
  /** Asks a moderator to look at it. */
  flag: procedure('comment.flag')
    .input(flagCommentInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => flagComment(ctx.deps, await ctx.viewer(), input)),
});
