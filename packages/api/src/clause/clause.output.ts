import { versionStates } from '@parley/domain/clause';
import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import type { closeBracket, compareVersions, confirmVersion, findClause } from '@parley/usecases/clause';
import { z } from 'zod';
import { diffInLanguage } from '../amendment/amendment.output';
import { numberedTitle } from '../language/language.output';
import type { Answered } from '../trpc/answered';

export const findClauseOutput = z.strictObject({
  clauseId: idSchema('clause'),
  number: z.number(),
  proposal: numberedTitle,
  languages: z.array(z.string()),
  partyCodes: z.array(z.string()),
  versions: z.array(
    z.strictObject({
      versionId: idSchema('clauseVersion'),
      version: z.number(),
      state: z.enum(versionStates),
      heading: z.record(z.string(), z.string()).readonly(),
      text: z.record(z.string(), z.string()).readonly(),
      createdAt: z.date(),
      author: z.string().nullable(),
      authorParty: z.string().nullable(),
      amendment: z.number().nullable(),
      confirmed: z.array(z.strictObject({ language: z.string(), at: z.date(), by: z.string().nullable() })),
      missing: z.array(z.string()).readonly(),
    }),
  ),
  amendObstacle: z.enum(domainErrorCodes).nullable(),
  confirmObstacle: z.enum(domainErrorCodes).nullable(),
  strict: z.boolean(),
  mayConfirm: z.boolean(),
  mayCloseBrackets: z.boolean(),
}) satisfies z.ZodType<Answered<typeof findClause>>;

export const comparedVersion = z.strictObject({
  version: z.number(),
  createdAt: z.date(),
  author: z.string().nullable(),
  amendment: z.number().nullable(),
});

export const compareVersionsOutput = z.strictObject({
  proposal: z.strictObject({
    number: z.number(),
    slug: z.string(),
    title: z.record(z.string(), z.string()).readonly(),
  }),
  clause: z.number(),
  from: comparedVersion,
  to: comparedVersion,
  versions: z.array(z.number()),
  languages: z.array(diffInLanguage),
}) satisfies z.ZodType<Answered<typeof compareVersions>>;

export const confirmVersionOutput = z.strictObject({
  missing: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Answered<typeof confirmVersion>>;

export const madeVersion = z.strictObject({
  versionId: idSchema('clauseVersion'),
  version: z.number(),
  state: z.enum(versionStates),
});

export const closeBracketOutput = madeVersion satisfies z.ZodType<Answered<typeof closeBracket>>;
