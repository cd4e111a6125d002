import { idSchema } from '@parley/domain/id';
import { roles } from '@parley/domain/person';
import type { listMembers, listOrganisations, makeOrganisation } from '@parley/usecases/organisation';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const listOrganisationsOutput = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: idSchema('organisation'),
      name: z.string(),
      domains: z.array(z.string()),
      members: z.number(),
    }),
  ),
  unconfirmed: z.array(
    z.strictObject({
      domain: z.string(),
      personId: idSchema('person'),
      displayName: z.string(),
      named: z.string().nullable(),
    }),
  ),
}) satisfies z.ZodType<Answered<typeof listOrganisations>>;

export const makeOrganisationOutput = z.strictObject({
  organisationId: idSchema('organisation'),
  confirmed: z.number(),
}) satisfies z.ZodType<Answered<typeof makeOrganisation>>;

export const listMembersOutput = z.strictObject({
  organisation: z.strictObject({ id: idSchema('organisation'), name: z.string() }),
  members: z.array(
    z.strictObject({
      isMe: z.boolean(),
      personId: idSchema('person'),
      displayName: z.string(),
      role: z.enum(roles),
      confirmedBy: z.enum(['admin', 'invitation', 'domain']),
      confirmedAt: z.date(),
    }),
  ),
  next: z.string().nullable(),
}) satisfies z.ZodType<Answered<typeof listMembers>>;
