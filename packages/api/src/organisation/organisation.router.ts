import { confirmOrganisationInput, makeOrganisationInput } from '@parley/domain/organisation';
import { confirmOrganisation, listOrganisations, makeOrganisation } from '@parley/usecases/organisation';
import { procedure, router } from '../trpc';

export const organisationRouter = router({
  /** Organisations, and people who name one that nobody has confirmed. */
  list: procedure('organisation.govern').query(async ({ ctx }) =>
    listOrganisations(ctx.deps, await ctx.viewer()),
  ),
  /** Adds an organisation, or domains to one. */
  make: procedure('organisation.govern')
    .input(makeOrganisationInput)
    .mutation(async ({ ctx, input }) => makeOrganisation(ctx.deps, await ctx.viewer(), input)),
  /** Somebody speaks for the organisation that they name. */
  confirm: procedure('organisation.govern')
    .input(confirmOrganisationInput)
    .mutation(async ({ ctx, input }) => confirmOrganisation(ctx.deps, await ctx.viewer(), input)),
});
