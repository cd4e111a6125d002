import { languageTag } from '@parley/domain/language';
import { confirmAddressInput, registration, updateProfileInput } from '@parley/domain/person';
import {
  confirmAddress,
  findPendingConfirmation,
  findProfile,
  listRegistrationChoices,
  resendConfirmation,
  signUp,
  updateProfile,
} from '@parley/usecases/person';
import { z } from 'zod';
import { procedure, router } from '../trpc';

export const personRouter = router({
  /** Countries, sectors, languages and zones to choose from, named in the reader's language. */
  registrationChoices: procedure('anyone')
    .input(z.strictObject({ language: languageTag }))
    .query(({ ctx, input }) => listRegistrationChoices(ctx.deps, input.language)),

  /** Registers a person. The answer is empty: it must not tell whether the address is known. */
  signUp: procedure('anyone')
    .input(registration)
    .output(z.void())
    .mutation(async ({ ctx, input }) => {
      await signUp(ctx.deps, input);
    }),

  /** Whom a link from a letter would confirm, or null. Looking does not use it. */
  pendingConfirmation: procedure('anyone')
    .input(confirmAddressInput)
    .query(({ ctx, input }) => findPendingConfirmation(ctx.deps, input)),

  confirmAddress: procedure('anyone')
    .input(confirmAddressInput)
    .mutation(async ({ ctx, input }) => {
      const { votes } = await confirmAddress(ctx.deps, input);
      return { votes };
    }),

  resendConfirmation: procedure('signed-in').mutation(async ({ ctx }) =>
    resendConfirmation(ctx.deps, await ctx.viewer()),
  ),

  profile: procedure('signed-in').query(async ({ ctx }) => findProfile(ctx.deps, await ctx.viewer())),

  updateProfile: procedure('signed-in')
    .input(updateProfileInput)
    .mutation(async ({ ctx, input }) => updateProfile(ctx.deps, await ctx.viewer(), input)),
});
