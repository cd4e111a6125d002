import type { listProviders } from '@parley/usecases/provider';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const listProvidersOutput = z.array(
  z.strictObject({ issuer: z.string(), createdAt: z.date() }),
) satisfies z.ZodType<Answered<typeof listProviders>>;
