import {
  answerSponsoringInput,
  confirmLanguageInput,
  draftInput,
  findDraftInput,
  findProposalInput,
  inviteSponsorInput,
  listDraftsInput,
  listProposalsInput,
  openProposalInput,
  promiseResponseInput,
  recordOutcomeInput,
  saveDraftInput,
  submitDraftInput,
} from '@parley/domain/proposal';
import { listGovernedRoundsInput } from '@parley/domain/round';
import {
  answerSponsoring,
  confirmLanguage,
  findDraft,
  findGovernedProposal,
  findProposal,
  inviteSponsor,
  listDrafts,
  listGovernedProposals,
  listProposals,
  openProposal,
  promiseResponse,
  recordOutcome,
  removeDraft,
  saveDraft,
  submitDraft,
  takeBackProposal,
} from '@parley/usecases/proposal';
import { procedure, router } from '../trpc';

export const proposalRouter = router({
  list: procedure('public.read')
    .input(listProposalsInput)
    .query(async ({ ctx, input }) => listProposals(ctx.deps, await ctx.viewer(), input)),
  find: procedure('public.read')
    .input(findProposalInput)
    .query(async ({ ctx, input }) => findProposal(ctx.deps, await ctx.viewer(), input)),
  listDrafts: procedure('proposal.read')
    .input(listDraftsInput)
    .query(async ({ ctx, input }) => listDrafts(ctx.deps, await ctx.viewer(), input)),
  findDraft: procedure('proposal.read')
    .input(findDraftInput)
    .query(async ({ ctx, input }) => findDraft(ctx.deps, await ctx.viewer(), input)),
  saveDraft: procedure('proposal.write')
    .input(saveDraftInput)
    .mutation(async ({ ctx, input }) => saveDraft(ctx.deps, await ctx.viewer(), input)),
  removeDraft: procedure('proposal.write')
    .input(draftInput)
    .mutation(async ({ ctx, input }) => removeDraft(ctx.deps, await ctx.viewer(), input)),
  submit: procedure('proposal.write')
    .input(submitDraftInput)
    .mutation(async ({ ctx, input }) => submitDraft(ctx.deps, await ctx.viewer(), input)),
  takeBack: procedure('proposal.write')
    .input(draftInput)
    .mutation(async ({ ctx, input }) => takeBackProposal(ctx.deps, await ctx.viewer(), input)),
  inviteSponsor: procedure('proposal.write')
    .input(inviteSponsorInput)
    .mutation(async ({ ctx, input }) => inviteSponsor(ctx.deps, await ctx.viewer(), input)),
  answerSponsoring: procedure('proposal.write')
    .input(answerSponsoringInput)
    .mutation(async ({ ctx, input }) => answerSponsoring(ctx.deps, await ctx.viewer(), input)),
  listGoverned: procedure('proposal.govern')
    .input(listGovernedRoundsInput)
    .query(async ({ ctx, input }) => listGovernedProposals(ctx.deps, await ctx.viewer(), input)),
  governed: procedure('proposal.govern')
    .input(findProposalInput)
    .query(async ({ ctx, input }) => findGovernedProposal(ctx.deps, await ctx.viewer(), input)),
  confirmLanguage: procedure('proposal.govern')
    .input(confirmLanguageInput)
    .mutation(async ({ ctx, input }) => confirmLanguage(ctx.deps, await ctx.viewer(), input)),
  open: procedure('proposal.govern')
    .input(openProposalInput)
    .mutation(async ({ ctx, input }) => openProposal(ctx.deps, await ctx.viewer(), input)),
  promise: procedure('proposal.govern')
    .input(promiseResponseInput)
    .mutation(async ({ ctx, input }) => promiseResponse(ctx.deps, await ctx.viewer(), input)),
  recordOutcome: procedure('proposal.govern')
    .input(recordOutcomeInput)
    .mutation(async ({ ctx, input }) => recordOutcome(ctx.deps, await ctx.viewer(), input)),
});
