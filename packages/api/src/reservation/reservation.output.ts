import { idSchema } from '@parley/domain/id';
import { reservationStates } from '@parley/domain/reservation';
import type { listReservations, saveReservation } from '@parley/usecases/reservation';
import { z } from 'zod';
import { addressedTitle, shownText, textInLanguage } from '../language/language.output';
import type { Answered } from '../trpc/answered';

export const ownReservation = z.strictObject({ body: textInLanguage, state: z.enum(reservationStates) });

export const clauseReservations = z.strictObject({
  count: z.number(),
  parties: z.array(z.strictObject({ code: z.string(), count: z.number() })),
  mine: ownReservation.nullable(),
});

export const saveReservationOutput = z.strictObject({ state: z.enum(reservationStates) }) satisfies z.ZodType<
  Answered<typeof saveReservation>
>;

export const listReservationsOutput = z.strictObject({
  clause: z.strictObject({
    number: z.number(),
    version: z.number(),
    isFormer: z.boolean(),
    heading: textInLanguage,
    text: textInLanguage,
  }),
  proposal: addressedTitle,
  next: z.string().nullable(),
  reservations: z.array(
    z.strictObject({
      reservationId: idSchema('reservation'),
      body: shownText,
      party: textInLanguage.nullable(),
      createdAt: z.date(),
      isMine: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listReservations>>;
