import { domainErrorCodes } from '@parley/domain/error';
import { idSchema } from '@parley/domain/id';
import { roundRules, roundStates } from '@parley/domain/round';
import type {
  copyRound,
  findGovernedRound,
  findRound,
  listGovernedRounds,
  listRounds,
  openRound,
  saveRound,
  takeBackRound,
} from '@parley/usecases/round';
import { z } from 'zod';
import { textInLanguage } from '../language/language.output';
import { shownParty } from '../party/party.output';
import type { Answered } from '../trpc/answered';

export const listedRound = z.strictObject({
  id: idSchema('round'),
  slug: z.string(),
  title: textInLanguage,
  summary: textInLanguage,
  state: z.enum(roundStates),
  daysLeft: z.number().nullable(),
  opensAt: z.date(),
  closesAt: z.date(),
  timeZone: z.string(),
  demonstration: z.boolean(),
  importedFrom: z.string().nullable(),
  participants: z.number(),
});

export const progress = z.strictObject({ total: z.number(), done: z.number() });

export const findRoundOutput = z.strictObject({
  agreementSlug: z.string(),
  rules: roundRules,
  rulesLine: z.string(),
  rulesHash: z.string().nullable(),
  obstacle: z.enum(domainErrorCodes).nullable(),
  parties: z.array(shownParty),
  progress: progress,
  votesFor: z.string().nullable(),
  id: idSchema('round'),
  slug: z.string(),
  title: textInLanguage,
  summary: textInLanguage,
  state: z.enum(roundStates),
  daysLeft: z.number().nullable(),
  opensAt: z.date(),
  closesAt: z.date(),
  timeZone: z.string(),
  demonstration: z.boolean(),
  importedFrom: z.string().nullable(),
  participants: z.number(),
}) satisfies z.ZodType<Answered<typeof findRound>>;

export const listRoundsOutput = z.array(listedRound) satisfies z.ZodType<Answered<typeof listRounds>>;

export const findGovernedRoundOutput = z.strictObject({
  roundId: idSchema('round'),
  slug: z.string(),
  agreementSlug: z.string(),
  languages: z.array(z.string()),
  title: z.record(z.string(), z.string()).readonly(),
  summary: z.record(z.string(), z.string()).readonly(),
  rules: roundRules,
  rulesLine: z.string(),
  rulesHash: z.string(),
  opensLocal: z.string(),
  closesLocal: z.string(),
  openingObstacle: z.enum(domainErrorCodes).nullable(),
  languagesMissing: z.array(z.string()),
  state: z.enum(roundStates),
  announced: z.boolean(),
  opensAt: z.date(),
  closesAt: z.date(),
  timeZone: z.string(),
  proposals: z.number(),
  demonstration: z.boolean(),
  imported: z.boolean(),
}) satisfies z.ZodType<Answered<typeof findGovernedRound>>;

export const listGovernedRoundsOutput = z.strictObject({
  agreementSlug: z.string(),
  languages: z.array(z.string()),
  rounds: z.array(
    z.strictObject({
      state: z.enum(roundStates),
      announced: z.boolean(),
      opensAt: z.date(),
      closesAt: z.date(),
      timeZone: z.string(),
      proposals: z.number(),
      demonstration: z.boolean(),
      imported: z.boolean(),
      slug: z.string(),
      title: textInLanguage,
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listGovernedRounds>>;

export const saveRoundOutput = z.strictObject({ slug: z.string() }) satisfies z.ZodType<
  Answered<typeof saveRound>
>;

export const copyRoundOutput = z.strictObject({ slug: z.string() }) satisfies z.ZodType<
  Answered<typeof copyRound>
>;

export const openRoundOutput = z.strictObject({ slug: z.string(), opensAt: z.date() }) satisfies z.ZodType<
  Answered<typeof openRound>
>;

export const takeBackRoundOutput = z.strictObject({ slug: z.string() }) satisfies z.ZodType<
  Answered<typeof takeBackRound>
>;
