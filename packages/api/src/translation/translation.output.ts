import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import { translationSubjects } from '@parley/domain/translation';
import type { findTranslation, writeTranslation } from '@parley/usecases/translation';
import { z } from 'zod';
import { addressedTitle, textInLanguage } from '../language/language.output';
import type { Answered } from '../trpc/answered';

const standing = z.enum(['waiting', 'confirmed']);

export const findTranslationOutput = z.strictObject({
  kind: z.enum(translationSubjects),
  original: textInLanguage,
  number: z.number().nullable(),
  proposal: addressedTitle.nullable(),
  into: z.string(),
  languages: z.array(z.strictObject({ language: z.string(), state: standing.nullable() })),
  limit: z.number(),
  isMine: z.boolean(),
  translation: z
    .strictObject({
      translationId: idSchema('translation').nullable(),
      state: standing,
      text: z.string().nullable(),
      translator: z.string().nullable(),
      isMine: z.boolean(),
      at: z.date().nullable(),
      caseNumber: z.number().nullable(),
    })
    .nullable(),
  obstacle: z.enum(domainErrorCodes).nullable(),
  mayConfirm: z.boolean(),
}) satisfies z.ZodType<Answered<typeof findTranslation>>;

export const writeTranslationOutput = z.strictObject({
  translationId: idSchema('translation'),
}) satisfies z.ZodType<Answered<typeof writeTranslation>>;
