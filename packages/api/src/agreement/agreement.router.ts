import { findAgreementInput, findRunningLineInput } from '@parley/domain/agreement';
import { findAgreement, findRunningLine } from '@parley/usecases/agreement';
import { procedure, router } from '../trpc';

export const agreementRouter = router({
  /** An agreement with its tables, rounds and counts. */
  find: procedure('public.read')
    .input(findAgreementInput)
    .query(({ ctx, input }) => findAgreement(ctx.deps, input)),
  /** What stands over every page. */
  runningLine: procedure('public.read')
    .input(findRunningLineInput)
    .query(({ ctx, input }) => findRunningLine(ctx.deps, input)),
});
