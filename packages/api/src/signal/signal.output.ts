import { signalKinds } from '@parley/domain/signal';
import type { listSignals } from '@parley/usecases/signal';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const signal = z.strictObject({
  kind: z.enum(signalKinds),
  roundSlug: z.string().nullable(),
  at: z.date(),
  people: z.number(),
  votes: z.number(),
});

export const listSignalsOutput = z.array(signal) satisfies z.ZodType<Answered<typeof listSignals>>;
