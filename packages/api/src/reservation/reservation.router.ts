import {
  listReservationsInput,
  saveReservationInput,
  withdrawReservationInput,
} from '@parley/domain/reservation';
import { listReservations, saveReservation, withdrawReservation } from '@parley/usecases/reservation';
import { z } from 'zod';
import { procedure, router } from '../trpc';
import { listReservationsOutput, saveReservationOutput } from './reservation.output';

export const reservationRouter = router({
  /** Says what one holds against a clause, with one's vote on it. */
  save: procedure('reservation.write')
    .input(saveReservationInput)
    .output(saveReservationOutput)
    .mutation(async ({ ctx, input }) => saveReservation(ctx.deps, await ctx.viewer(), input)),
  withdraw: procedure('vote.cast')
    .input(withdrawReservationInput)
    .output(z.void())
    .mutation(async ({ ctx, input }) => withdrawReservation(ctx.deps, await ctx.viewer(), input)),
  list: procedure('public.read')
    .input(listReservationsInput)
    .output(listReservationsOutput)
    .query(async ({ ctx, input }) => listReservations(ctx.deps, await ctx.viewer(), input)),
});
