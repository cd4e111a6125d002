import { idSchema } from '@parley/domain/id';
import { choices, itemStates } from '@parley/domain/vote';
import type {
  listMyStatements,
  listStatements,
  nearStatements,
  writeStatement,
} from '@parley/usecases/statement';
import { z } from 'zod';
import { addressedTitle, shownText, textInLanguage } from '../language/language.output';
import type { Answered } from '../trpc/answered';
import { shownTally } from '../vote/vote.output';

export const listedStatements = z.strictObject({
  next: z.string().nullable(),
  statements: z.array(
    z.strictObject({
      statementId: idSchema('statement'),
      itemId: idSchema('item'),
      number: z.number(),
      text: shownText,
      choice: z.enum(choices).nullable(),
    }),
  ),
});

export const nearStatementsOutput = z.array(
  z.strictObject({
    itemId: idSchema('item'),
    number: z.number(),
    text: shownText,
    choice: z.enum(choices).nullable(),
  }),
) satisfies z.ZodType<Answered<typeof nearStatements>>;

export const writtenStatement = z.strictObject({
  statementId: idSchema('statement'),
  itemId: idSchema('item'),
  number: z.number(),
  state: z.enum(['pending', 'live']),
});

export const writeStatementOutput = writtenStatement satisfies z.ZodType<Answered<typeof writeStatement>>;

export const listStatementsOutput = listedStatements satisfies z.ZodType<Answered<typeof listStatements>>;

export const listMyStatementsOutput = z.strictObject({
  next: z.string().nullable(),
  statements: z.array(
    z.strictObject({
      statementId: idSchema('statement'),
      itemId: idSchema('item'),
      number: z.number(),
      text: textInLanguage,
      state: z.enum(itemStates),
      createdAt: z.date(),
      decision: z
        .strictObject({
          decision: z.enum(['rejected', 'accepted']),
          rule: z.number().nullable(),
          ruleTitle: textInLanguage.nullable(),
          reason: z.string(),
          decidedAt: z.date(),
        })
        .nullable(),
      edition: z.number().nullable(),
      figures: shownTally.nullable(),
      round: addressedTitle,
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listMyStatements>>;
