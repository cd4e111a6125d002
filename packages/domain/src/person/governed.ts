import { z } from 'zod';
import { idSchema } from '../id';
import { cursorSchema } from '../page';
import { roles } from './person';
import { emailAddress } from './registration';

/** Whom an admin looks for. Addresses and names are personal: this is sent as a form, and never stands in an address. */
export const listPeopleInput = z.strictObject({
  /** Part of a name or of an address; empty for everybody. */
  words: z.string().trim().max(120).default(''),
  /** Null for every role. */
  role: z.enum(roles).nullable().default(null),
  cursor: cursorSchema('person'),
});
export type ListPeopleInput = z.infer<typeof listPeopleInput>;

export const findPersonInput = z.strictObject({ personId: idSchema('person') });
export type FindPersonInput = z.infer<typeof findPersonInput>;

/** Why somebody is shut out, for those who ask later: it stands in the audit log. */
export const disableReason = z.string().trim().min(1).max(500);
export const disablePersonInput = z.strictObject({ email: emailAddress, reason: disableReason });
export type DisablePersonInput = z.infer<typeof disablePersonInput>;
