import { commitmentStates, convergences } from '@parley/domain/agreement';
import type {
  findAgreement,
  findMatrix,
  findRunningLine,
  listAgreements,
  listCommitments,
} from '@parley/usecases/agreement';
import { z } from 'zod';
import { numberedTitle, textInLanguage } from '../language/language.output';
import { shownParty } from '../party/party.output';
import { listedRound } from '../round/round.output';
import type { Answered } from '../trpc/answered';

export const numberedRule = z.strictObject({
  number: z.number(),
  title: textInLanguage,
  text: textInLanguage,
});

export const measure = z.strictObject({
  name: textInLanguage,
  unit: textInLanguage,
  baseline: z.number().nullable(),
  target: z.number().nullable(),
});

export const source = z.strictObject({
  title: z.record(z.string(), z.string()).readonly(),
  url: z.string().optional(),
});

export const progressReport = z.strictObject({
  on: z.string(),
  value: z.number().optional(),
  text: z.record(z.string(), z.string()).readonly(),
  sources: z.array(source),
});

export const shownSource = z.strictObject({ title: textInLanguage, url: z.string().nullable() });

export const standing = z.strictObject({
  party: z.string(),
  status: z.string(),
  step: z.number(),
  text: textInLanguage,
  holdsFrom: z.string(),
  checkedOn: z.string(),
  sources: z.array(shownSource),
});

export const findAgreementOutput = z.strictObject({
  slug: z.string(),
  title: textInLanguage,
  question: textInLanguage,
  summary: textInLanguage,
  languages: z.array(z.string()),
  communityRules: z.array(numberedRule),
  parties: z.array(
    z.strictObject({
      treatyName: textInLanguage,
      officialLanguages: z.array(z.string()),
      shownLanguages: z.array(z.string()),
      timeZone: z.string(),
      code: z.string(),
      name: textInLanguage,
    }),
  ),
  articles: z.array(shownParty),
  sectors: z.array(shownParty),
  domains: z.array(
    z.strictObject({
      code: z.string(),
      name: textInLanguage,
      initiative: textInLanguage.nullable(),
      benefit: textInLanguage.nullable(),
    }),
  ),
  areas: z.array(z.strictObject({ aim: textInLanguage, code: z.string(), name: textInLanguage })),
  industries: z.array(
    z.strictObject({
      benefit: textInLanguage,
      code: z.string(),
      potential: z.enum(['low', 'moderate', 'high', 'very-high']),
      name: textInLanguage,
    }),
  ),
  commitments: z.array(
    z.strictObject({
      title: textInLanguage,
      outcome: textInLanguage,
      measure: measure.nullable(),
      code: z.string(),
      dueMonths: z.number().nullable(),
      ongoing: z.boolean(),
      responsible: z.array(z.string()).nullable(),
      progress: z.array(progressReport),
    }),
  ),
  matrix: z.strictObject({
    asOf: z.string(),
    rows: z.array(
      z.strictObject({
        domain: z.string(),
        name: textInLanguage,
        scale: z.array(shownParty),
        meaning: textInLanguage.nullable(),
        cells: z.array(standing),
      }),
    ),
  }),
  rounds: z.array(listedRound),
  counts: z.strictObject({ proposals: z.number(), clauses: z.number(), statements: z.number() }),
}) satisfies z.ZodType<Answered<typeof findAgreement>>;

export const findMatrixOutput = z.strictObject({
  asOf: z.string(),
  since: z.string(),
  days: z.array(z.string()),
  parties: z.array(shownParty),
  rows: z.array(
    z.strictObject({
      apart: z.number().nullable(),
      convergence: z.enum(convergences),
      changes: z.array(
        z.strictObject({ party: z.string(), on: z.string(), from: z.number().nullable(), to: z.number() }),
      ),
      domain: z.string(),
      name: textInLanguage,
      scale: z.array(shownParty),
      meaning: textInLanguage.nullable(),
      cells: z.array(standing),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof findMatrix>>;

export const commitmentStanding = z.strictObject({
  state: z.enum(commitmentStates),
  dueOn: z.string().nullable(),
  share: z.number().nullable(),
});

export const listCommitmentsOutput = z.strictObject({
  today: z.string(),
  decidedOn: z.string().nullable(),
  parties: z.array(shownParty),
  commitments: z.array(
    z.strictObject({
      code: z.string(),
      title: textInLanguage,
      outcome: textInLanguage,
      ongoing: z.boolean(),
      dueMonths: z.number().nullable(),
      responsible: z.array(z.string()).nullable(),
      measure: measure.nullable(),
      standing: commitmentStanding,
      progress: z.array(
        z.strictObject({
          on: z.string(),
          value: z.number().nullable(),
          text: textInLanguage,
          sources: z.array(shownSource),
        }),
      ),
      proposals: z.array(numberedTitle),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listCommitments>>;

export const listAgreementsOutput = z.array(
  z.strictObject({
    slug: z.string(),
    isFirst: z.boolean(),
    title: textInLanguage,
    question: textInLanguage,
    parties: z.array(textInLanguage),
    openUntil: z.strictObject({ at: z.date(), timeZone: z.string() }).nullable(),
  }),
) satisfies z.ZodType<Answered<typeof listAgreements>>;

export const runningLine = z.strictObject({
  agreementSlug: z.string(),
  isFirst: z.boolean(),
  hasOthers: z.boolean(),
  title: textInLanguage,
  treatyNames: z.array(z.string()),
  openRound: z
    .strictObject({ slug: z.string(), title: textInLanguage, closesAt: z.date(), timeZone: z.string() })
    .nullable(),
  newestEdition: z
    .strictObject({ roundSlug: z.string(), number: z.number(), computedAt: z.date() })
    .nullable(),
});

export const findRunningLineOutput = runningLine.nullable() satisfies z.ZodType<
  Answered<typeof findRunningLine>
>;
