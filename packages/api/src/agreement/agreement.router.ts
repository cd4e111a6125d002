import {
  findAgreementInput,
  findMatrixInput,
  findRunningLineInput,
  listAgreementsInput,
  listCommitmentsInput,
} from '@parley/domain/agreement';
import {
  findAgreement,
  findMatrix,
  findRunningLine,
  listAgreements,
  listCommitments,
} from '@parley/usecases/agreement';
import { procedure, router } from '../trpc';
import {
  findAgreementOutput,
  findMatrixOutput,
  findRunningLineOutput,
  listAgreementsOutput,
  listCommitmentsOutput,
} from './agreement.output';

export const agreementRouter = router({
  /** Every agreement of this installation. */
  list: procedure('public.read')
    .input(listAgreementsInput)
    .output(listAgreementsOutput)
    .query(({ ctx, input }) => listAgreements(ctx.deps, input)),
  /** An agreement with its tables, rounds and counts. */
  find: procedure('public.read')
    .input(findAgreementInput)
    .output(findAgreementOutput)
    .query(({ ctx, input }) => findAgreement(ctx.deps, input)),
  /** The regulatory matrix on a day, and what has changed since another. */
  matrix: procedure('public.read')
    .input(findMatrixInput)
    .output(findMatrixOutput)
    .query(({ ctx, input }) => findMatrix(ctx.deps, input)),
  /** Commitments with their progress and where each stands by rule. */
  commitments: procedure('public.read')
    .input(listCommitmentsInput)
    .output(listCommitmentsOutput)
    .query(({ ctx, input }) => listCommitments(ctx.deps, input)),
  /** What stands over every page. */
  runningLine: procedure('public.read')
    .input(findRunningLineInput)
    .output(findRunningLineOutput)
    .query(({ ctx, input }) => findRunningLine(ctx.deps, input)),
});
