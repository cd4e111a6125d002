import { findAgreementInput } from '@parley/domain/agreement';
import { findAgreement } from '@parley/usecases/agreement';
import { procedure, router } from '../trpc';

export const agreementRouter = router({
  /** An agreement with its tables, rounds and counts. */
  find: procedure('anyone')
    .input(findAgreementInput)
    .query(({ ctx, input }) => findAgreement(ctx.deps, input)),
});
