import type {
  confirmAuthenticator,
  findAuthenticatorSetUp,
  findFactors,
  renewRecoveryCodes,
} from '@parley/usecases/factor';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const listedPasskey = z.strictObject({
  id: z.string(),
  name: z.string(),
  createdAt: z.date(),
  usedAt: z.date().nullable(),
  transports: z.array(z.string()),
});

export const factors = z.strictObject({
  authenticatorSince: z.date().nullable(),
  recoveryCodesLeft: z.number(),
  passkeys: z.array(listedPasskey),
});

export const findFactorsOutput = factors satisfies z.ZodType<Answered<typeof findFactors>>;

export const findAuthenticatorSetUpOutput = z
  .strictObject({ secret: z.string(), address: z.string() })
  .nullable() satisfies z.ZodType<Answered<typeof findAuthenticatorSetUp>>;

export const confirmAuthenticatorOutput = z.strictObject({
  recoveryCodes: z.array(z.string()).nullable(),
}) satisfies z.ZodType<Answered<typeof confirmAuthenticator>>;

export const renewRecoveryCodesOutput = z.strictObject({
  recoveryCodes: z.array(z.string()),
}) satisfies z.ZodType<Answered<typeof renewRecoveryCodes>>;
