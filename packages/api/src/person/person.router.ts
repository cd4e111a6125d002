import { languageTag } from '@parley/domain/language';
import {
  askLinkInput,
  changeAddressInput,
  changeConsentInput,
  changePasswordInput,
  confirmAddressInput,
  disablePersonInput,
  findPersonInput,
  linkInput,
  listPeopleInput,
  proveInput,
  registration,
  resetPasswordInput,
  setRoleInput,
  updateProfileInput,
} from '@parley/domain/person';
import {
  askAddressChange,
  askPasswordReset,
  askSignInLink,
  changeAddress,
  changeConsent,
  changePassword,
  confirmAddress,
  disablePerson,
  enablePerson,
  findPendingAddress,
  findPendingConfirmation,
  findPendingSignIn,
  findPerson,
  findProfile,
  findProofs,
  isResetPending,
  listConsents,
  listPeople,
  listRegistrationChoices,
  proveByPassword,
  resendConfirmation,
  resetPassword,
  setRole,
  signUp,
  updateProfile,
} from '@parley/usecases/person';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  confirmAddressOutput,
  findPendingAddressOutput,
  findPendingConfirmationOutput,
  findPendingSignInOutput,
  findPersonOutput,
  findProfileOutput,
  findProofsOutput,
  listConsentsOutput,
  listPeopleOutput,
  listRegistrationChoicesOutput,
  resendConfirmationOutput,
} from './person.output';

export const personRouter = router({
  /** Countries, sectors, languages and zones to choose from, named in the reader's language. */
  registrationChoices: procedure('public.read')
    .input(z.strictObject({ language: languageTag }))
    .output(listRegistrationChoicesOutput)
    .query(({ ctx, input }) => listRegistrationChoices(ctx.deps, input.language)),

  /** A puzzle to solve before registering; its solution is good once, for an hour. */
  puzzle: procedure('account.enter')
    .output(z.string())
    .query(({ ctx }) => ctx.makePuzzle()),

  /** Registers a person. The answer is empty: it must not tell whether the address is known. */
  signUp: procedure('account.enter')
    .input(registration)
    .output(z.void())
    .mutation(async ({ ctx, input }) => {
      await signUp(ctx.deps, input);
    }),

  /** Whom a link from a letter would confirm, or null. Looking does not use it. */
  pendingConfirmation: procedure('account.enter')
    .input(confirmAddressInput)
    .output(findPendingConfirmationOutput)
    .query(({ ctx, input }) => findPendingConfirmation(ctx.deps, input)),

  confirmAddress: procedure('account.enter')
    .input(confirmAddressInput)
    .output(confirmAddressOutput)
    .mutation(async ({ ctx, input }) => {
      const { votes } = await confirmAddress(ctx.deps, input);
      return { votes };
    }),

  resendConfirmation: procedure('account.change')
    .output(resendConfirmationOutput)
    .mutation(async ({ ctx }) => resendConfirmation(ctx.deps, await ctx.viewer())),

  /** Sends a link to whoever owns the address. The answer is empty, and always takes the same time. */
  askPasswordReset: procedure('account.enter')
    .input(askLinkInput)
    .output(z.void())
    .mutation(({ ctx, input }) => askPasswordReset(ctx.deps, input)),
  askSignInLink: procedure('account.enter')
    .input(askLinkInput)
    .output(z.void())
    .mutation(({ ctx, input }) => askSignInLink(ctx.deps, input)),

  /** What a link from a letter would do. Looking does not use it. */
  pendingReset: procedure('account.enter')
    .input(linkInput)
    .output(z.boolean())
    .query(({ ctx, input }) => isResetPending(ctx.deps, input)),
  pendingSignIn: procedure('account.enter')
    .input(linkInput)
    .output(findPendingSignInOutput)
    .query(({ ctx, input }) => findPendingSignIn(ctx.deps, input)),
  pendingAddress: procedure('account.enter')
    .input(linkInput)
    .output(findPendingAddressOutput)
    .query(({ ctx, input }) => findPendingAddress(ctx.deps, input)),

  resetPassword: procedure('account.enter')
    .input(resetPasswordInput)
    .output(z.void())
    .mutation(({ ctx, input }) => resetPassword(ctx.deps, input)),

  /** By what the viewer can prove who they are, and doing so: it holds for ten minutes. */
  proofs: procedure('account.read')
    .output(findProofsOutput)
    .query(async ({ ctx }) => findProofs(ctx.deps, await ctx.viewer())),
  prove: procedure('account.change')
    .input(proveInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => proveByPassword(ctx.deps, await ctx.viewer(), input)),

  changePassword: procedure('account.secure')
    .input(changePasswordInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => changePassword(ctx.deps, await ctx.viewer(), input)),
  askAddressChange: procedure('account.secure')
    .input(changeAddressInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => askAddressChange(ctx.deps, await ctx.viewer(), input)),
  /** By the link of a letter; whoever is signed in as its person stays so. */
  changeAddress: procedure('account.enter')
    .input(linkInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => changeAddress(ctx.deps, await ctx.viewer(), input)),

  profile: procedure('profile.read')
    .output(findProfileOutput)
    .query(async ({ ctx }) => findProfile(ctx.deps, await ctx.viewer())),

  /** What the viewer agreed to, with its history; and another answer. */
  consents: procedure('account.read')
    .output(listConsentsOutput)
    .query(async ({ ctx }) => listConsents(ctx.deps, await ctx.viewer())),
  changeConsent: procedure('account.change')
    .input(changeConsentInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => changeConsent(ctx.deps, await ctx.viewer(), input)),

  updateProfile: procedure('account.change')
    .input(updateProfileInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => updateProfile(ctx.deps, await ctx.viewer(), input)),

  /** Everybody with an account, for an admin, and what an admin does to others; each act stands in the audit log. */
  list: procedure('person.govern')
    .input(listPeopleInput)
    .output(listPeopleOutput)
    .query(async ({ ctx, input }) => listPeople(ctx.deps, await ctx.viewer(), input)),
  find: procedure('person.govern')
    .input(findPersonInput)
    .output(findPersonOutput)
    .query(async ({ ctx, input }) => findPerson(ctx.deps, await ctx.viewer(), input)),
  setRole: procedure('person.govern')
    .input(setRoleInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => setRole(ctx.deps, await ctx.viewer(), input)),
  disable: procedure('person.govern')
    .input(disablePersonInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => disablePerson(ctx.deps, await ctx.viewer(), input)),
  enable: procedure('person.govern')
    .input(askLinkInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => enablePerson(ctx.deps, await ctx.viewer(), input)),
});
