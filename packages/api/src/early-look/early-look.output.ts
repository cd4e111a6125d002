import { idSchema } from '@parley/domain/id';
import { roles } from '@parley/domain/person';
import type { findEarlyReport, listEarlyLooks, lookEarly } from '@parley/usecases/early-look';
import { z } from 'zod';
import { addressedTitle, textInLanguage } from '../language/language.output';
import { foundReport } from '../report/report.output';
import type { Answered } from '../trpc/answered';

export const listEarlyLooksOutput = z.strictObject({
  looks: z.array(
    z.strictObject({
      lookId: idSchema('earlyLook'),
      name: z.string().nullable(),
      role: z.enum(roles),
      lookedAt: z.date(),
      endsAt: z.date(),
      reason: textInLanguage,
      round: addressedTitle,
    }),
  ),
  next: z.string().nullable(),
}) satisfies z.ZodType<Answered<typeof listEarlyLooks>>;

export const lookEarlyOutput = z.strictObject({ endsAt: z.date() }) satisfies z.ZodType<
  Answered<typeof lookEarly>
>;

export const findEarlyReportOutput = foundReport.extend({ endsAt: z.date() }) satisfies z.ZodType<
  Answered<typeof findEarlyReport>
>;
