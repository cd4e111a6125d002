import { z } from 'zod';
import { idSchema } from '../id';
import { cursorSchema } from '../page';
import { organisation } from '../person';
import { mailDomain } from './mail-domain';

/** An organisation that people may speak for, and the domains of its addresses. */
export const makeOrganisationInput = z.strictObject({
  name: organisation,
  domains: z.array(mailDomain).max(20).default([]),
});
export type MakeOrganisationInput = z.infer<typeof makeOrganisationInput>;

/** An admin confirms that somebody speaks for the organisation that they name; null: it is none that is known yet, and is added. */
export const confirmOrganisationInput = z.strictObject({
  personId: idSchema('person'),
  organisationId: idSchema('organisation').nullable().default(null),
});
export type ConfirmOrganisationInput = z.infer<typeof confirmOrganisationInput>;

export const listMembersInput = z.strictObject({
  /** Null for the one that the viewer speaks for. */
  organisationId: idSchema('organisation').nullable().default(null),
  cursor: cursorSchema('person'),
});
export type ListMembersInput = z.infer<typeof listMembersInput>;

export const removeMemberInput = z.strictObject({ personId: idSchema('person') });
export type RemoveMemberInput = z.infer<typeof removeMemberInput>;

export const renameOrganisationInput = z.strictObject({
  organisationId: idSchema('organisation'),
  name: organisation,
});
export type RenameOrganisationInput = z.infer<typeof renameOrganisationInput>;

/** By which two spellings of a name are taken for the same: case, accents, punctuation and white space do not count. */
export const organisationKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
