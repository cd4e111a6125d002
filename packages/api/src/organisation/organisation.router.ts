import {
  confirmOrganisationInput,
  listMembersInput,
  makeOrganisationInput,
  removeMemberInput,
  renameOrganisationInput,
} from '@parley/domain/organisation';
import {
  confirmOrganisation,
  listMembers,
  listOrganisations,
  makeOrganisation,
  removeMember,
  renameOrganisation,
} from '@parley/usecases/organisation';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { listMembersOutput, listOrganisationsOutput, makeOrganisationOutput } from './organisation.output';

export const organisationRouter = router({
  /** Organisations, and people who name one that nobody has confirmed. */
  list: procedure('organisation.govern')
    .output(listOrganisationsOutput)
    .query(async ({ ctx }) => listOrganisations(ctx.deps, await ctx.viewer())),
  /** Adds an organisation, or domains to one. */
  make: procedure('organisation.govern')
    .input(makeOrganisationInput)
    .output(makeOrganisationOutput)
    .mutation(async ({ ctx, input }) => makeOrganisation(ctx.deps, await ctx.viewer(), input)),
  /** Somebody speaks for the organisation that they name. */
  confirm: procedure('organisation.govern')
    .input(confirmOrganisationInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => confirmOrganisation(ctx.deps, await ctx.viewer(), input)),
  /** Who speaks for one: the viewer's own, unless another is named. */
  members: procedure('organisation.manage')
    .input(listMembersInput)
    .output(listMembersOutput)
    .query(async ({ ctx, input }) => listMembers(ctx.deps, await ctx.viewer(), input)),
  rename: procedure('organisation.manage')
    .input(renameOrganisationInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => renameOrganisation(ctx.deps, await ctx.viewer(), input)),
  removeMember: procedure('member.remove')
    .input(removeMemberInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => removeMember(ctx.deps, await ctx.viewer(), input)),
});
