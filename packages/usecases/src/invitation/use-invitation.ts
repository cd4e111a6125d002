import type { Tx } from '@parley/db/client';
import { findInvitation, lockInvitation, saveInvitationUse } from '@parley/db/invitation';
import { saveMembership } from '@parley/db/organisation';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { invitationObstacle } from '@parley/domain/invitation';
import { hashToken } from '../session';

/**
 * Uses an invitation up for somebody who registers by it: they speak for its organisation.
 *
 * @returns whether it went to their address, which is thereby proved to be theirs
 */
export async function useInvitation(
  tx: Tx,
  token: string,
  person: { personId: Id<'person'>; email: string },
  now: Date,
): Promise<{ provesAddress: boolean }> {
  const tokenHash = hashToken(token);
  await lockInvitation(tx, tokenHash);
  const invitation = await findInvitation(tx, tokenHash);
  if (invitation === null) throw new DomainError('invitation-over');
  refuse(invitationObstacle(invitation, person.email, now));
  await saveInvitationUse(tx, invitation.id);
  const { organisationId } = invitation;
  if (organisationId !== null) {
    await saveMembership(tx, person.personId, {
      organisationId,
      confirmedBy: 'invitation',
      confirmedAt: now,
    });
  }
  return { provesAddress: invitation.email !== null };
}
