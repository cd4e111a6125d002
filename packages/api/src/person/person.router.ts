import { languageTag } from '@parley/domain/language';
import {
  askLinkInput,
  changeAddressInput,
  changePasswordInput,
  confirmAddressInput,
  linkInput,
  proveInput,
  registration,
  resetPasswordInput,
  updateProfileInput,
} from '@parley/domain/person';
import {
  askAddressChange,
  askPasswordReset,
  askSignInLink,
  changeAddress,
  changePassword,
  confirmAddress,
  findPendingAddress,
  findPendingConfirmation,
  findPendingSignIn,
  findProfile,
  findProofs,
  isResetPending,
  listRegistrationChoices,
  proveByPassword,
  resendConfirmation,
  resetPassword,
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

  /** Sends a link to whoever owns the address. The answer is empty, and always takes the same time. */
  askPasswordReset: procedure('anyone')
    .input(askLinkInput)
    .mutation(({ ctx, input }) => askPasswordReset(ctx.deps, input)),
  askSignInLink: procedure('anyone')
    .input(askLinkInput)
    .mutation(({ ctx, input }) => askSignInLink(ctx.deps, input)),

  /** What a link from a letter would do. Looking does not use it. */
  pendingReset: procedure('anyone')
    .input(linkInput)
    .query(({ ctx, input }) => isResetPending(ctx.deps, input)),
  pendingSignIn: procedure('anyone')
    .input(linkInput)
    .query(({ ctx, input }) => findPendingSignIn(ctx.deps, input)),
  pendingAddress: procedure('anyone')
    .input(linkInput)
    .query(({ ctx, input }) => findPendingAddress(ctx.deps, input)),

  resetPassword: procedure('anyone')
    .input(resetPasswordInput)
    .mutation(({ ctx, input }) => resetPassword(ctx.deps, input)),

  /** By what the viewer can prove who they are, and doing so: it holds for ten minutes. */
  proofs: procedure('signed-in').query(async ({ ctx }) => findProofs(ctx.deps, await ctx.viewer())),
  prove: procedure('signed-in')
    .input(proveInput)
    .mutation(async ({ ctx, input }) => proveByPassword(ctx.deps, await ctx.viewer(), input)),

  changePassword: procedure('signed-in')
    .input(changePasswordInput)
    .mutation(async ({ ctx, input }) => changePassword(ctx.deps, await ctx.viewer(), input)),
  askAddressChange: procedure('signed-in')
    .input(changeAddressInput)
    .mutation(async ({ ctx, input }) => askAddressChange(ctx.deps, await ctx.viewer(), input)),
  /** By the link of a letter; whoever is signed in as its person stays so. */
  changeAddress: procedure('anyone')
    .input(linkInput)
    .mutation(async ({ ctx, input }) => changeAddress(ctx.deps, await ctx.viewer(), input)),

  profile: procedure('signed-in').query(async ({ ctx }) => findProfile(ctx.deps, await ctx.viewer())),

  updateProfile: procedure('signed-in')
    .input(updateProfileInput)
    .mutation(async ({ ctx, input }) => updateProfile(ctx.deps, await ctx.viewer(), input)),
});
