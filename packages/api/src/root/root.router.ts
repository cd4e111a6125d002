import { personRouter } from '../person';
import { sessionRouter } from '../session';
import { createCallerFactory, router } from '../trpc';

export const rootRouter = router({
  person: personRouter,
  session: sessionRouter,
});

export type RootRouter = typeof rootRouter;

/** Calls procedures in the same process, with the same refusals as over the wire. */
export const createCaller = createCallerFactory(rootRouter);
export type Caller = ReturnType<typeof createCaller>;
