import { revokeSessionInput } from '@parley/domain/session';
import { listSessions, revokeOtherSessions, revokeSession } from '@parley/usecases/session';
import { procedure, router } from '../trpc';

export const sessionRouter = router({
  /** Who is signed in, or null. */
  viewer: procedure('anyone').query(({ ctx }) => ctx.viewer()),

  /** Where the viewer is signed in. */
  list: procedure('signed-in').query(async ({ ctx }) => listSessions(ctx.deps, await ctx.viewer())),
  revoke: procedure('signed-in')
    .input(revokeSessionInput)
    .mutation(async ({ ctx, input }) => revokeSession(ctx.deps, await ctx.viewer(), input)),
  revokeOthers: procedure('signed-in').mutation(async ({ ctx }) =>
    revokeOtherSessions(ctx.deps, await ctx.viewer()),
  ),
});
