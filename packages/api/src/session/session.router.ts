import { askLinkInput } from '@parley/domain/person';
import { revokeSessionInput } from '@parley/domain/session';
import { endSessions } from '@parley/usecases/person';
import { listSessions, revokeOtherSessions, revokeSession } from '@parley/usecases/session';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import {
  endSessionsOutput,
  listSessionsOutput,
  revokeOtherSessionsOutput,
  viewerOutput,
} from './session.output';

export const sessionRouter = router({
  /** Who is signed in, or null. */
  viewer: procedure('public.read')
    .output(viewerOutput)
    .query(({ ctx }) => ctx.viewer()),

  /** Where the viewer is signed in. */
  list: procedure('account.read')
    .output(listSessionsOutput)
    .query(async ({ ctx }) => listSessions(ctx.deps, await ctx.viewer())),
  revoke: procedure('account.change')
    .input(revokeSessionInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => revokeSession(ctx.deps, await ctx.viewer(), input)),
  revokeOthers: procedure('account.change')
    .output(revokeOtherSessionsOutput)
    .mutation(async ({ ctx }) => revokeOtherSessions(ctx.deps, await ctx.viewer())),
  /** Signs somebody else out everywhere; written into the audit log. */
  endAll: procedure('person.recover')
    .input(askLinkInput)
    .output(endSessionsOutput)
    .mutation(async ({ ctx, input }) => endSessions(ctx.deps, await ctx.viewer(), input)),
});
