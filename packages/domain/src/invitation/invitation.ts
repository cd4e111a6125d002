import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { languageTag } from '../language';
import { linkToken } from '../person';

export const invitationDaysAtMost = 90;
export const invitationUsesAtMost = 1000;

/** An invitation that its maker hands on as a link, to be used so many times. */
export const makeInvitationInput = z.strictObject({
  usesMax: z.number().int().min(1).max(invitationUsesAtMost),
  days: z.number().int().min(1).max(invitationDaysAtMost),
  /** Whoever comes by it speaks for this organisation. */
  organisationId: idSchema('organisation').nullable().default(null),
});
export type MakeInvitationInput = z.infer<typeof makeInvitationInput>;

/** Invitations by letter, one a row of a list; a preview reads the same list and writes nothing. */
export const inviteListInput = z.strictObject({
  list: z.string().max(50_000),
  days: z.number().int().min(1).max(invitationDaysAtMost),
  organisationId: idSchema('organisation').nullable().default(null),
  /** For rows that name none. */
  language: languageTag,
});
export type InviteListInput = z.infer<typeof inviteListInput>;

export const revokeInvitationInput = z.strictObject({ invitationId: idSchema('invitation') });
export const findInvitationInput = z.strictObject({ token: linkToken });

export type InvitationFacts = {
  /** The address that it was sent to, and that alone may use it; null for a link that is handed on. */
  email: string | null;
  usesMax: number;
  uses: number;
  expiresAt: Date;
  revokedAt: Date | null;
};

/**
 * Why this invitation may not be used, or null.
 *
 * @param email of whoever uses it, lower case; null where nobody has said it yet
 */
export function invitationObstacle(
  invitation: InvitationFacts,
  email: string | null,
  now: Date,
): DomainErrorCode | null {
  const { usesMax, uses, expiresAt, revokedAt } = invitation;
  if (revokedAt !== null || expiresAt <= now || uses >= usesMax) return 'invitation-over';
  if (invitation.email === null || email === null || invitation.email === email) return null;
  return 'invitation-of-another';
}
