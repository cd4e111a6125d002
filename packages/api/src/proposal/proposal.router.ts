import { findProposalInput, listProposalsInput } from '@parley/domain/proposal';
import { findProposal, listProposals } from '@parley/usecases/proposal';
import { procedure, router } from '../trpc';

export const proposalRouter = router({
  list: procedure('public.read')
    .input(listProposalsInput)
    .query(async ({ ctx, input }) => listProposals(ctx.deps, await ctx.viewer(), input)),
  find: procedure('public.read')
    .input(findProposalInput)
    .query(async ({ ctx, input }) => findProposal(ctx.deps, await ctx.viewer(), input)),
});
