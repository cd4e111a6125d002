import { z } from 'zod';
import { bracketSources } from '../clause';
import { languageTag, localizedText } from '../language';
import { timeZone } from '../person';
import { roundRules } from '../round';

/** Lower case, digits and hyphens: it stands in addresses. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not lower-case letters, digits and single hyphens')
  .max(60);
const code = slug;
const sectorCode = code.max(40);
const partyCode = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/, 'not 2 to 8 capital letters and digits');
/** How the agreement in force numbers its articles: `19.8`, `34.7`. */
const articleCode = z.string().regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/, 'not the number of an article');
const day = z.iso.date();

const party = z.strictObject({
  code: partyCode,
  name: localizedText,
  /** What this party calls the agreement in force, in each language. */
  treatyName: localizedText,
  officialLanguages: z.array(languageTag).min(1),
  shownLanguages: z.array(languageTag).min(1),
  timeZone,
});

const source = z.strictObject({ title: localizedText, url: z.url({ protocol: /^https$/ }).optional() });

const position = z.strictObject({
  party: partyCode,
  /** A code of the scale of its row. */
  status: code,
  text: localizedText,
  holdsFrom: day,
  checkedOn: day,
  sources: z.array(source).min(1),
});

const matrixRow = z.strictObject({
  domain: code,
  /** What a step up the scale means. */
  scaleMeaning: localizedText.optional(),
  /** Ordered from least to most. A step is not a grade. */
  scale: z.array(z.strictObject({ code, name: localizedText })).min(2),
  positions: z.array(position).min(1),
});

/** What somebody found out about a commitment, on a day. */
const progressReport = z.strictObject({
  on: day,
  /** In the unit of the measure, where there is one. */
  value: z.number().optional(),
  text: localizedText,
  sources: z.array(source).min(1),
});

const commitment = z.strictObject({
  code,
  title: localizedText,
  outcome: localizedText,
  /** `ongoing`, `open` (the parties are still to set it), or a number of months from the decision. */
  due: z.union([
    z.literal('ongoing'),
    z.literal('open'),
    z.strictObject({ months: z.number().int().positive() }),
  ]),
  /** Responsible parties, or `all`. */
  responsible: z.union([z.literal('all'), z.array(partyCode).min(1)]),
  measure: z
    .strictObject({
      name: localizedText,
      unit: localizedText,
      baseline: z.number().optional(),
      target: z.number().optional(),
    })
    .optional(),
  progress: z.array(progressReport).default([]),
});

const proposal = z.strictObject({
  number: z.number().int().positive(),
  slug,
  domain: code,
  title: localizedText,
  summary: localizedText,
  benefit: localizedText,
  links: z.strictObject({
    domains: z.array(code).default([]),
    industries: z.array(code).default([]),
    areas: z.array(code).default([]),
    commitments: z.array(code).default([]),
    articles: z.array(articleCode).default([]),
  }),
  clauses: z
    .array(
      z.strictObject({
        heading: localizedText,
        /** Text on which parties differ stands in brackets: `[MX, US: shall] [CA: should]`. */
        text: localizedText,
        /** Where parties say what they hold, for each bracket in the order of the text. */
        brackets: z.array(bracketSources).optional(),
      }),
    )
    .min(1),
  /** Opening statements, on both sides. `language` is the one each was written in, `stance` the side that it argues. */
  statements: z
    .array(
      z.strictObject({
        language: languageTag,
        stance: z.enum(['for', 'against']),
        text: localizedText,
      }),
    )
    .min(2),
});

/** One agreement, as an operator writes it. References among its parts are checked by `agreementFaults`. */
export const agreementFile = z.strictObject({
  format: z.literal('parley-agreement/1'),
  slug,
  title: localizedText,
  /** The heading of its home page: what is asked. */
  question: localizedText,
  summary: localizedText,
  /** Languages in which every text stands, all of equal standing. The first is shown where nothing else fits. */
  languages: z.array(languageTag).min(1),
  parties: z.array(party).min(2),
  /** Articles of the agreement in force that proposals build on. */
  articles: z.array(z.strictObject({ code: articleCode, name: localizedText })).default([]),
  sectors: z.array(z.strictObject({ code: sectorCode, name: localizedText })).min(1),
  domains: z
    .array(
      z.strictObject({
        code,
        name: localizedText,
        initiative: localizedText.optional(),
        benefit: localizedText.optional(),
      }),
    )
    .min(1),
  areas: z.array(z.strictObject({ code, name: localizedText, aim: localizedText })),
  industries: z.array(
    z.strictObject({
      code,
      name: localizedText,
      potential: z.enum(['low', 'moderate', 'high', 'very-high']),
      benefit: localizedText,
    }),
  ),
  matrix: z.array(matrixRow),
  commitments: z.array(commitment),
  /** The day from which due dates count; absent while nothing is decided. */
  decidedOn: day.optional(),
  /** What moderators cite. Numbered from 1 in this order. */
  communityRules: z.array(z.strictObject({ title: localizedText, text: localizedText })).min(1),
  proposals: z.array(proposal).min(1),
  /** The first round, opened when the file is loaded. */
  round: z.strictObject({
    slug,
    title: localizedText,
    summary: localizedText,
    openForDays: z.number().int().min(1).max(366),
    timeZone,
    rules: roundRules,
  }),
});

export type AgreementFile = z.infer<typeof agreementFile>;
