import { z } from 'zod';
import type { Scope } from '../api-token';
import type { DomainErrorCode } from '../error';
import type { Id } from '../id';
import type { Tier } from '../organisation';
import { emailAddress } from './registration';

/** What people are here for; what each may do stands in one table (`permission/permissions.ts`). */
export const roles = [
  'stakeholder',
  'delegate',
  'organisation-manager',
  'moderator',
  'analyst',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Who is asking: what every rule may know of the person behind a request. */
export type Viewer = {
  personId: Id<'person'>;
  displayName: string;
  role: Role;
  /** The party that the role is for: whom a delegate speaks for, whose authors a moderator answers to; null for all. */
  rolePartyCode: string | null;
  /** Code of the party whose public this person belongs to; null for people of no party. */
  partyCode: string | null;
  sectorCode: string | null;
  /** The organisation that they are confirmed to speak for; none where it is left out. */
  organisationId?: Id<'organisation'> | null;
  language: string;
  timeZone: string;
  emailConfirmed: boolean;
  /** How well they are known now; in a round in which they have voted, their tier of then holds. */
  tier: Tier;
  /** They agree that what they vote and write is kept; false once they took it back, or before they were asked. */
  consented: boolean;
  /** The session that asks; null for a program with a token. */
  sessionId: Id<'session'> | null;
  /** When they last proved in this session who they are; null where they never did. */
  provenAt: Date | null;
  /** A second factor was proved in this session. */
  secondFactor: boolean;
  /** What a program may do for this person that shows a token of theirs; null for the person in a session. */
  scopes: readonly Scope[] | null;
};

/** Nobody signed in is null: a rule must say what a visitor may do. */
export type MaybeViewer = Viewer | null;

/** A role, and the party that it is for. */
export type RoleGiven = { role: Role; rolePartyCode: string | null };

export const setRoleInput = z.strictObject({
  email: emailAddress,
  role: z.enum(roles),
  rolePartyCode: z.string().max(20).nullable().default(null),
});
export type SetRoleInput = z.infer<typeof setRoleInput>;

/** Why nobody can have this role for this party, or null: a delegate speaks for one, a moderator may answer to one. */
export function roleObstacle({ role, rolePartyCode }: RoleGiven): DomainErrorCode | null {
  const takesParty = role === 'delegate' || role === 'moderator';
  if (role === 'delegate' && rolePartyCode === null) return 'input-invalid';
  return takesParty || rolePartyCode === null ? null : 'input-invalid';
}
