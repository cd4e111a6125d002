import { idSchema } from '@parley/domain/id';
import { listColumns } from '@parley/domain/invitation';
import { tiers } from '@parley/domain/organisation';
import type {
  findInvitation,
  inviteList,
  listInvitations,
  makeInvitation,
  previewInvitations,
} from '@parley/usecases/invitation';
import { z } from 'zod';
import type { Answered } from '../trpc/answered';

export const findInvitationOutput = z
  .record(z.enum(tiers), z.string().nullable())
  .nullable() satisfies z.ZodType<Answered<typeof findInvitation>>;

export const listInvitationsOutput = z.array(
  z.strictObject({
    id: idSchema('invitation'),
    email: z.string().nullable(),
    organisationId: idSchema('organisation').nullable(),
    organisation: z.string().nullable(),
    usesMax: z.number(),
    uses: z.number(),
    createdAt: z.date(),
    expiresAt: z.date(),
    revokedAt: z.date().nullable(),
    usable: z.boolean(),
  }),
) satisfies z.ZodType<Answered<typeof listInvitations>>;

export const makeInvitationOutput = z.strictObject({
  token: z.string(),
  expiresAt: z.date(),
}) satisfies z.ZodType<Answered<typeof makeInvitation>>;

export const listedInvitation = z.strictObject({ line: z.number(), email: z.string(), language: z.string() });

export const listFault = z.strictObject({
  line: z.number(),
  column: z.enum(listColumns),
  expected: z.enum(['language', 'rows', 'address', 'new-address', 'column', 'fewer-rows']),
  given: z.string(),
});

export const listPreview = z.strictObject({
  invitations: z.array(listedInvitation),
  faults: z.array(listFault),
});

export const previewInvitationsOutput = listPreview satisfies z.ZodType<Answered<typeof previewInvitations>>;

export const inviteListOutput = z.strictObject({ invited: z.number() }) satisfies z.ZodType<
  Answered<typeof inviteList>
>;
