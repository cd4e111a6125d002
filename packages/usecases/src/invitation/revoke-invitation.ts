import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { findInvitationById, saveInvitationRevoked } from '@parley/db/invitation';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Takes an invitation back: nobody comes by it from now on. Who came by it stays. */
export async function revokeInvitation(
  deps: Deps,
  viewer: MaybeViewer,
  { invitationId }: { invitationId: Id<'invitation'> },
): Promise<void> {
  permit(deps, viewer, 'invitation.make');
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const invitation = await findInvitationById(tx, invitationId);
    if (invitation === null) throw new DomainError('not-found');
    const { organisationId } = invitation;
    permit(deps, viewer, 'invitation.make', { personId: null, partyCode: null, organisationId });
    if (!(await saveInvitationRevoked(tx, invitationId, now))) throw new DomainError('not-found');
    const { personId } = viewer;
    await saveAct(tx, { happenedAt: now, personId, act: 'invitation.revoke', subjectId: invitationId });
  });
}
