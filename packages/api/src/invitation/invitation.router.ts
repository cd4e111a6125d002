import {
  findInvitationInput,
  inviteListInput,
  makeInvitationInput,
  revokeInvitationInput,
} from '@parley/domain/invitation';
import {
  findInvitation,
  inviteList,
  listInvitations,
  makeInvitation,
  previewInvitations,
  revokeInvitation,
} from '@parley/usecases/invitation';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  findInvitationOutput,
  inviteListOutput,
  listInvitationsOutput,
  makeInvitationOutput,
  previewInvitationsOutput,
} from './invitation.output';

export const invitationRouter = router({
  /** Where the link of an invitation leads, or null. Looking does not use it. */
  find: procedure('account.enter')
    .input(findInvitationInput)
    .output(findInvitationOutput)
    .query(({ ctx, input }) => findInvitation(ctx.deps, input)),
  list: procedure('invitation.make')
    .output(listInvitationsOutput)
    .query(async ({ ctx }) => listInvitations(ctx.deps, await ctx.viewer())),
  /** A link to hand on; its token is in this answer alone. */
  make: procedure('invitation.make')
    .input(makeInvitationInput)
    .output(makeInvitationOutput)
    .mutation(async ({ ctx, input }) => makeInvitation(ctx.deps, await ctx.viewer(), input)),
  /** What a list would do, and every fault in it. */
  preview: procedure('invitation.make')
    .input(inviteListInput)
    .output(previewInvitationsOutput)
    .query(async ({ ctx, input }) => previewInvitations(ctx.deps, await ctx.viewer(), input)),
  /** A letter to everybody on a list, or to nobody. */
  invite: procedure('invitation.make')
    .input(inviteListInput)
    .output(inviteListOutput)
    .mutation(async ({ ctx, input }) => inviteList(ctx.deps, await ctx.viewer(), input)),
  revoke: procedure('invitation.make')
    .input(revokeInvitationInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => revokeInvitation(ctx.deps, await ctx.viewer(), input)),
});
