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
import { procedure, router } from '../trpc';

export const factorRouter = router({
  /** What second factors the viewer has. */
  mine: procedure('account.read').query(async ({ ctx }) => findFactors(ctx.deps, await ctx.viewer())),

  /** Makes a key for an app that shows codes; `setUp` shows it, and its first code confirms it. */
  startAuthenticator: procedure('account.secure').mutation(async ({ ctx }) =>
    startAuthenticator(ctx.deps, await ctx.viewer()),
  ),
  setUp: procedure('account.secure').query(async ({ ctx }) =>
    findAuthenticatorSetUp(ctx.deps, await ctx.viewer()),
  ),
  confirmAuthenticator: procedure('account.secure')
    .input(factorCodeInput)
    .mutation(async ({ ctx, input }) => confirmAuthenticator(ctx.deps, await ctx.viewer(), input)),
  removeAuthenticator: procedure('account.secure').mutation(async ({ ctx }) =>
    removeAuthenticator(ctx.deps, await ctx.viewer()),
  ),

  removePasskey: procedure('account.secure')
    .input(removePasskeyInput)
    .mutation(async ({ ctx, input }) => removePasskey(ctx.deps, await ctx.viewer(), input)),

  renewRecoveryCodes: procedure('account.secure').mutation(async ({ ctx }) =>
    renewRecoveryCodes(ctx.deps, await ctx.viewer()),
  ),

  /** For somebody who lost theirs; written into the audit log. */
  reset: procedure('person.recover')
    .input(askLinkInput)
    .mutation(async ({ ctx, input }) => resetFactor(ctx.deps, await ctx.viewer(), input)),
});
