import { scopes } from '@parley/domain/api-token';
import { idSchema } from '@parley/domain/id';
import { tiers } from '@parley/domain/organisation';
import { consentKinds, roles } from '@parley/domain/person';
import type {
  confirmAddress,
  findPendingAddress,
  findPendingConfirmation,
  findPendingSignIn,
  findPerson,
  findProfile,
  findProofs,
  listConsents,
  listPeople,
  listRegistrationChoices,
  resendConfirmation,
} from '@parley/usecases/person';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const namedChoice = z.strictObject({ code: z.string(), name: z.string(), nameLanguage: z.string() });

export const registrationChoices = z.strictObject({
  parties: z.array(
    z.strictObject({ code: z.string(), name: z.string(), nameLanguage: z.string(), timeZone: z.string() }),
  ),
  sectors: z.array(namedChoice),
  languages: z.array(z.string()),
  timeZones: z.array(z.string()),
});

export const listRegistrationChoicesOutput = registrationChoices satisfies z.ZodType<
  Answered<typeof listRegistrationChoices>
>;

export const pendingConfirmation = z.strictObject({ displayName: z.string(), email: z.string() });

export const findPendingConfirmationOutput = pendingConfirmation.nullable() satisfies z.ZodType<
  Answered<typeof findPendingConfirmation>
>;

export const confirmAddressOutput = z.strictObject({ votes: z.number() }) satisfies z.ZodType<
  Pick<Answered<typeof confirmAddress>, 'votes'>
>;

export const resendConfirmationOutput = z.strictObject({ sent: z.boolean() }) satisfies z.ZodType<
  Answered<typeof resendConfirmation>
>;

export const findPendingSignInOutput = z
  .strictObject({ displayName: z.string() })
  .nullable() satisfies z.ZodType<Answered<typeof findPendingSignIn>>;

export const findPendingAddressOutput = z.strictObject({ email: z.string() }).nullable() satisfies z.ZodType<
  Answered<typeof findPendingAddress>
>;

export const findProofsOutput = z.strictObject({ password: z.boolean() }) satisfies z.ZodType<
  Answered<typeof findProofs>
>;

export const profile = z.strictObject({
  email: z.string().nullable(),
  displayName: z.string(),
  partyCode: z.string().nullable(),
  sectorCode: z.string().nullable(),
  organisation: z.string().nullable(),
  language: z.string(),
  timeZone: z.string(),
  emailConfirmed: z.boolean(),
});

export const findProfileOutput = profile satisfies z.ZodType<Answered<typeof findProfile>>;

export const consent = z.strictObject({
  kind: z.enum(consentKinds),
  given: z.boolean(),
  version: z.string(),
  language: z.string(),
  decidedAt: z.date(),
});

export const consents = z.strictObject({
  now: z.record(z.enum(consentKinds), consent.nullable()),
  history: z.array(consent),
});

export const listConsentsOutput = consents satisfies z.ZodType<Answered<typeof listConsents>>;

export const listedPerson = z.strictObject({
  personId: idSchema('person'),
  displayName: z.string(),
  email: z.string().nullable(),
  emailConfirmedAt: z.date().nullable(),
  role: z.enum(roles),
  rolePartyCode: z.string().nullable(),
  partyCode: z.string().nullable(),
  organisation: z.string().nullable(),
  tier: z.enum(tiers),
  secondFactorAt: z.date().nullable(),
  disabledAt: z.date().nullable(),
  createdAt: z.date(),
});

export const listPeopleOutput = z.strictObject({
  rows: z.array(listedPerson),
  next: z.string().nullable(),
}) satisfies z.ZodType<Answered<typeof listPeople>>;

export const findPersonOutput = listedPerson.extend({
  mayBeGoverned: z.boolean(),
  isOwn: z.boolean(),
  acts: z.array(
    z.strictObject({
      byThemselves: z.boolean(),
      byOperator: z.boolean(),
      sequence: z.number(),
      happenedAt: z.date(),
      act: z.string(),
      details: z.record(z.string(), z.union([z.boolean(), z.string(), z.number()]).nullable()),
      byName: z.string().nullable(),
    }),
  ),
  sessions: z.number(),
}) satisfies z.ZodType<Answered<typeof findPerson>>;

export const viewer = z.strictObject({
  personId: idSchema('person'),
  displayName: z.string(),
  role: z.enum(roles),
  rolePartyCode: z.string().nullable(),
  partyCode: z.string().nullable(),
  sectorCode: z.string().nullable(),
  organisationId: z.exactOptional(idSchema('organisation').nullable()),
  language: z.string(),
  timeZone: z.string(),
  emailConfirmed: z.boolean(),
  tier: z.enum(tiers),
  consented: z.boolean(),
  sessionId: idSchema('session').nullable(),
  provenAt: z.date().nullable(),
  secondFactor: z.boolean(),
  scopes: z.array(z.enum(scopes)).readonly().nullable(),
});
