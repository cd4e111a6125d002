import { idSchema } from '@parley/domain/id';
import type { listFollows } from '@parley/usecases/follow';
import { z } from 'zod';
import { textInLanguage } from '../language/language.output';
import type { Answered } from '../trpc/answered';

export const shownFollow = z.strictObject({
  what: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('proposal'), slug: z.string() }),
    z.strictObject({ kind: z.literal('statement'), statementId: idSchema('statement') }),
    z.strictObject({ kind: z.literal('domain'), agreementSlug: z.string(), code: z.string() }),
  ]),
  name: textInLanguage.nullable(),
  number: z.number().nullable(),
});

export const listFollowsOutput = z.array(shownFollow) satisfies z.ZodType<Answered<typeof listFollows>>;
