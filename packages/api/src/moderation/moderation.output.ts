import { idSchema } from '@parley/domain/id';
import { caseReasons, caseStates, caseSubjects } from '@parley/domain/moderation';
import { tiers } from '@parley/domain/organisation';
import { translatableId } from '@parley/domain/translation';
import type { decideCase, findCase, listCases, listDecisions } from '@parley/usecases/moderation';
import { z } from 'zod';
import { citedRule } from '../comment/comment.output';
import { addressedTitle, numberedTitle, textInLanguage } from '../language/language.output';
import type { Answered } from '../trpc/answered';

export const caseAuthor = z.strictObject({
  displayName: z.string(),
  language: z.string(),
  emailConfirmed: z.boolean(),
  tier: z.enum(tiers),
  party: textInLanguage.nullable(),
  sector: textInLanguage.nullable(),
});

const translatedText = z.strictObject({ id: translatableId, language: z.string(), text: z.string() });

export const caseRound = z.strictObject({ slug: z.string(), title: textInLanguage.nullable() });

export const caseProposal = z.strictObject({
  number: z.number(),
  slug: z.string(),
  title: textInLanguage.nullable(),
});

export const listCasesOutput = z.strictObject({
  next: z.string().nullable(),
  cases: z.array(
    z.strictObject({
      caseId: idSchema('case'),
      number: z.number(),
      subject: z.enum(caseSubjects),
      statementNumber: z.number().nullable(),
      clauseNumber: z.number().nullable(),
      reason: z.enum(caseReasons),
      commentId: idSchema('comment').nullable(),
      flagCount: z.number(),
      flagRules: z.array(z.number()),
      text: textInLanguage,
      translates: translatedText.nullable(),
      author: caseAuthor.nullable(),
      round: caseRound.nullable(),
      proposal: caseProposal.nullable(),
      openedAt: z.date(),
    }),
  ),
  last: z
    .strictObject({
      caseId: idSchema('case'),
      number: z.number(),
      state: z.enum(caseStates),
      subject: z.enum(caseSubjects),
      decidedAt: z.date(),
    })
    .nullable(),
  waiting: z.number(),
  oldestAt: z.date().nullable(),
}) satisfies z.ZodType<Answered<typeof listCases>>;

export const findCaseOutput = z.strictObject({
  flags: z.array(z.strictObject({ rule: z.number(), note: z.string(), createdAt: z.date() })),
  record: z
    .strictObject({
      statements: z.number(),
      comments: z.number(),
      amendments: z.number(),
      rejected: z.number(),
    })
    .nullable(),
  authorLanguage: z.string(),
  rules: z.array(
    z.strictObject({
      number: z.number(),
      title: textInLanguage,
      text: textInLanguage,
      titleForAuthor: textInLanguage,
      textForAuthor: textInLanguage,
    }),
  ),
  isOwn: z.boolean(),
  decision: z
    .strictObject({
      state: z.enum(['rejected', 'accepted']),
      isMine: z.boolean(),
      rule: z.number().nullable(),
      reason: z.string(),
      decidedAt: z.date(),
      undoEndsAt: z.date(),
      isUndoable: z.boolean(),
    })
    .nullable(),
  caseId: idSchema('case'),
  number: z.number(),
  subject: z.enum(caseSubjects),
  statementNumber: z.number().nullable(),
  clauseNumber: z.number().nullable(),
  reason: z.enum(caseReasons),
  commentId: idSchema('comment').nullable(),
  flagCount: z.number(),
  flagRules: z.array(z.number()),
  text: textInLanguage,
  translates: translatedText.nullable(),
  author: caseAuthor.nullable(),
  round: caseRound.nullable(),
  proposal: caseProposal.nullable(),
  openedAt: z.date(),
}) satisfies z.ZodType<Answered<typeof findCase>>;

export const decidedCase = z.strictObject({
  caseId: idSchema('case'),
  number: z.number(),
  state: z.enum(['rejected', 'accepted']),
  undoEndsAt: z.date(),
});

export const decideCaseOutput = decidedCase satisfies z.ZodType<Answered<typeof decideCase>>;

export const listDecisionsOutput = z.strictObject({
  next: z.string().nullable(),
  decisions: z.array(
    z.strictObject({
      number: z.number(),
      subject: z.enum(caseSubjects),
      reason: z.enum(caseReasons),
      decision: z.enum(['rejected', 'accepted']),
      decidedAt: z.date(),
      rule: citedRule.nullable(),
      decisionReason: textInLanguage,
      text: textInLanguage.nullable(),
      textLanguage: z.string(),
      round: addressedTitle.nullable(),
      proposal: numberedTitle.nullable(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listDecisions>>;
