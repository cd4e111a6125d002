import { idSchema } from '@parley/domain/id';
import { letterKinds, letterStates } from '@parley/domain/letter';
import type { findLetter, listLetters } from '@parley/usecases/letter';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const listedLetter = z.strictObject({
  id: idSchema('letter'),
  kind: z.enum(letterKinds),
  language: z.string(),
  state: z.enum(letterStates),
  stateAt: z.date(),
  createdAt: z.date(),
  attempts: z.number(),
  lastError: z.string().nullable(),
  subject: z.string().nullable(),
  hasContent: z.boolean(),
  displayName: z.string(),
  email: z.string().nullable(),
});

export const listLettersOutput = z.strictObject({
  letters: z.array(listedLetter),
  next: idSchema('letter').nullable(),
}) satisfies z.ZodType<Answered<typeof listLetters>>;

export const findLetterOutput = listedLetter.extend({
  resendable: z.boolean(),
  html: z.string().nullable(),
  text: z.string().nullable(),
  messageId: z.string(),
}) satisfies z.ZodType<Answered<typeof findLetter>>;
