import { procedure, router } from '../trpc';

export const sessionRouter = router({
  /** Who is signed in, or null. */
  viewer: procedure('anyone').query(({ ctx }) => ctx.viewer()),
});
