import { factorCodeInput, removePasskeyInput } from '@parley/domain/factor';
import { askLinkInput } from '@parley/domain/person';
import {
  confirmAuthenticator,
  findAuthenticatorSetUp,
  findFactors,
  removeAuthenticator,
  removePasskey,
  renewRecoveryCodes,
  resetFactor,
  startAuthenticator,
} from '@parley/usecases/factor';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  confirmAuthenticatorOutput,
  findAuthenticatorSetUpOutput,
  findFactorsOutput,
  renewRecoveryCodesOutput,
} from './factor.output';

export const factorRouter = router({
  /** What second factors the viewer has. */
  mine: procedure('account.read')
    .output(findFactorsOutput)
    .query(async ({ ctx }) => findFactors(ctx.deps, await ctx.viewer())),

  /** Makes a key for an app that shows codes; `setUp` shows it, and its first code confirms it. */
  startAuthenticator: procedure('account.secure')
    .output(z.void())
    .mutation(async ({ ctx }) => startAuthenticator(ctx.deps, await ctx.viewer())),
  setUp: procedure('account.secure')
    .output(findAuthenticatorSetUpOutput)
    .query(async ({ ctx }) => findAuthenticatorSetUp(ctx.deps, await ctx.viewer())),
  confirmAuthenticator: procedure('account.secure')
    .input(factorCodeInput)
    .output(confirmAuthenticatorOutput)
    .mutation(async ({ ctx, input }) => confirmAuthenticator(ctx.deps, await ctx.viewer(), input)),
  removeAuthenticator: procedure('account.secure')
    .output(z.void())
    .mutation(async ({ ctx }) => removeAuthenticator(ctx.deps, await ctx.viewer())),

  removePasskey: procedure('account.secure')
    .input(removePasskeyInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => removePasskey(ctx.deps, await ctx.viewer(), input)),

  renewRecoveryCodes: procedure('account.secure')
    .output(renewRecoveryCodesOutput)
    .mutation(async ({ ctx }) => renewRecoveryCodes(ctx.deps, await ctx.viewer())),

  /** For somebody who lost theirs; written into the audit log. */
  reset: procedure('person.recover')
    .input(askLinkInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => resetFactor(ctx.deps, await ctx.viewer(), input)),
});
