import type { askErasure, findUndoneErasure } from '@parley/usecases/privacy';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const askErasureOutput = z.strictObject({ dueAt: z.date() }) satisfies z.ZodType<
  Answered<typeof askErasure>
>;

export const findUndoneErasureOutput = z
  .strictObject({ askedAt: z.date(), undoneAt: z.date() })
  .nullable() satisfies z.ZodType<Answered<typeof findUndoneErasure>>;
