import {
  castTrialInput,
  castVoteInput,
  itemTallyInput,
  lastActInput,
  lastVotesInput,
  leaveVoteInput,
  listMyVotesInput,
  listStaleVotesInput,
  nextCardsInput,
  sayPassReasonInput,
  undoVoteInput,
} from '@parley/domain/vote';
import {
  castTrial,
  castVote,
  itemTally,
  lastAct,
  lastVotes,
  leaveVote,
  listMyVotes,
  listStaleVotes,
  nextCards,
  sayPassReason,
  undoVote,
} from '@parley/usecases/vote';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  castTrialOutput,
  castVoteOutput,
  itemTallyOutput,
  lastActOutput,
  lastVotesOutput,
  listMyVotesOutput,
  listStaleVotesOutput,
  nextCardsOutput,
  undoVoteOutput,
} from './vote.output';

export const voteRouter = router({
  cast: procedure('vote.cast')
    .input(castVoteInput)
    .output(castVoteOutput)
    .mutation(async ({ ctx, input }) => castVote(ctx.deps, await ctx.viewer(), input)),
  /** Makes votes of what one chose as a visitor. */
  castTrial: procedure('vote.cast')
    .input(castTrialInput)
    .output(castTrialOutput)
    .mutation(async ({ ctx, input }) => castTrial(ctx.deps, await ctx.viewer(), input.choices)),
  /** Takes back one's newest act on an item. */
  undo: procedure('vote.cast')
    .input(undoVoteInput)
    .output(undoVoteOutput)
    .mutation(async ({ ctx, input }) => undoVote(ctx.deps, await ctx.viewer(), input)),
  /** Says why one passed, or takes that back. */
  sayPassReason: procedure('vote.cast')
    .input(sayPassReasonInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => sayPassReason(ctx.deps, await ctx.viewer(), input)),
  /** The next ten texts to vote on. A visitor gets them too. */
  cards: procedure('public.read')
    .input(nextCardsInput)
    .output(nextCardsOutput)
    .query(async ({ ctx, input }) => nextCards(ctx.deps, await ctx.viewer(), input)),
  /** What one did last, to say so and to offer to undo it. */
  last: procedure('vote.read')
    .input(lastActInput)
    .output(lastActOutput)
    .query(async ({ ctx, input }) => lastAct(ctx.deps, await ctx.viewer(), input)),
  /** One's newest votes in a round, with how others voted. */
  lastVotes: procedure('vote.read')
    .input(lastVotesInput)
    .output(lastVotesOutput)
    .query(async ({ ctx, input }) => lastVotes(ctx.deps, await ctx.viewer(), input)),
  mine: procedure('vote.read')
    .input(listMyVotesInput)
    .output(listMyVotesOutput)
    .query(async ({ ctx, input }) => listMyVotes(ctx.deps, await ctx.viewer(), input)),
  /** One's votes on words that have changed since: to confirm, to change or to leave. */
  stale: procedure('vote.read')
    .input(listStaleVotesInput)
    .output(listStaleVotesOutput)
    .query(async ({ ctx, input }) => listStaleVotes(ctx.deps, await ctx.viewer(), input)),
  /** Leaves one of those as it is, or takes that back. */
  leave: procedure('vote.cast')
    .input(leaveVoteInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => leaveVote(ctx.deps, await ctx.viewer(), input)),
  /** Live figures by party, or why they do not show. */
  tally: procedure('public.read')
    .input(itemTallyInput)
    .output(itemTallyOutput)
    .query(async ({ ctx, input }) => itemTally(ctx.deps, await ctx.viewer(), input)),
});
