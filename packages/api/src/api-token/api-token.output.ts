import { scopes } from '@parley/domain/api-token';
import { idSchema } from '@parley/domain/id';
import type { listApiTokens, makeApiToken } from '@parley/usecases/api-token';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const listedApiToken = z.strictObject({
  id: idSchema('apiToken'),
  name: z.string(),
  createdAt: z.date(),
  expiresAt: z.date(),
  scopes: z.array(z.enum(scopes)),
  usedAt: z.date().nullable(),
});

export const listApiTokensOutput = z.array(listedApiToken) satisfies z.ZodType<
  Answered<typeof listApiTokens>
>;

export const madeApiToken = z.strictObject({
  tokenId: idSchema('apiToken'),
  token: z.string(),
  expiresAt: z.date(),
});

export const makeApiTokenOutput = madeApiToken satisfies z.ZodType<Answered<typeof makeApiToken>>;
