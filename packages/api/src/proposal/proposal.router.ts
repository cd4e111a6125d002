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
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  findDraftOutput,
  findGovernedProposalOutput,
  findProposalOutput,
  listDraftsOutput,
  listGovernedProposalsOutput,
  listProposalsOutput,
  openProposalOutput,
  saveDraftOutput,
  submitDraftOutput,
} from './proposal.output';

export const proposalRouter = router({
  list: procedure('public.read')
    .input(listProposalsInput)
    .output(listProposalsOutput)
    .query(async ({ ctx, input }) => listProposals(ctx.deps, await ctx.viewer(), input)),
  find: procedure('public.read')
    .input(findProposalInput)
    .output(findProposalOutput)
    .query(async ({ ctx, input }) => findProposal(ctx.deps, await ctx.viewer(), input)),
  listDrafts: procedure('proposal.read')
    .input(listDraftsInput)
    .output(listDraftsOutput)
    .query(async ({ ctx, input }) => listDrafts(ctx.deps, await ctx.viewer(), input)),
  findDraft: procedure('proposal.read')
    .input(findDraftInput)
    .output(findDraftOutput)
    .query(async ({ ctx, input }) => findDraft(ctx.deps, await ctx.viewer(), input)),
  saveDraft: procedure('proposal.write')
    .input(saveDraftInput)
    .output(saveDraftOutput)
    .mutation(async ({ ctx, input }) => saveDraft(ctx.deps, await ctx.viewer(), input)),
  removeDraft: procedure('proposal.write')
    .input(draftInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => removeDraft(ctx.deps, await ctx.viewer(), input)),
  submit: procedure('proposal.write')
    .input(submitDraftInput)
    .output(submitDraftOutput)
    .mutation(async ({ ctx, input }) => submitDraft(ctx.deps, await ctx.viewer(), input)),
  takeBack: procedure('proposal.write')
    .input(draftInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => takeBackProposal(ctx.deps, await ctx.viewer(), input)),
  inviteSponsor: procedure('proposal.write')
    .input(inviteSponsorInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => inviteSponsor(ctx.deps, await ctx.viewer(), input)),
  answerSponsoring: procedure('proposal.write')
    .input(answerSponsoringInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => answerSponsoring(ctx.deps, await ctx.viewer(), input)),
  listGoverned: procedure('proposal.govern')
    .input(listGovernedRoundsInput)
    .output(listGovernedProposalsOutput)
    .query(async ({ ctx, input }) => listGovernedProposals(ctx.deps, await ctx.viewer(), input)),
  governed: procedure('proposal.govern')
    .input(findProposalInput)
    .output(findGovernedProposalOutput)
    .query(async ({ ctx, input }) => findGovernedProposal(ctx.deps, await ctx.viewer(), input)),
  confirmLanguage: procedure('proposal.govern')
    .input(confirmLanguageInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => confirmLanguage(ctx.deps, await ctx.viewer(), input)),
  open: procedure('proposal.govern')
    .input(openProposalInput)
    .output(openProposalOutput)
    .mutation(async ({ ctx, input }) => openProposal(ctx.deps, await ctx.viewer(), input)),
  promise: procedure('proposal.govern')
    .input(promiseResponseInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => promiseResponse(ctx.deps, await ctx.viewer(), input)),
  recordOutcome: procedure('proposal.govern')
    .input(recordOutcomeInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => recordOutcome(ctx.deps, await ctx.viewer(), input)),
});
