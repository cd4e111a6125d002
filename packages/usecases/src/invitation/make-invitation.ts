import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import { saveInvitations } from '@parley/db/invitation';
import { findOrganisation } from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import type { MakeInvitationInput } from '@parley/domain/invitation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { dayMilliseconds, hashToken, newToken } from '../session';

/** Makes an invitation to be handed on as a link. Its token can be read here once; only its hash is kept. */
export async function makeInvitation(
  deps: Deps,
  viewer: MaybeViewer,
  { usesMax, days, organisationId }: MakeInvitationInput,
): Promise<{ token: string; expiresAt: Date }> {
  permit(deps, viewer, 'invitation.make', { personId: null, partyCode: null, organisationId });
  const token = newToken();
  const now = deps.now();
  const expiresAt = new Date(now.getTime() + days * dayMilliseconds);
  await inTransaction(deps.db, async (tx) => {
    if (organisationId !== null && (await findOrganisation(tx, { id: organisationId })) === null) {
      throw new DomainError('input-invalid', { field: 'organisationId' });
    }
    const id = newId('invitation');
    const { personId } = viewer;
    const invitation = { id, tokenHash: hashToken(token), email: null, organisationId, usesMax };
    await saveInvitations(tx, [{ ...invitation, makerId: personId, createdAt: now, expiresAt }]);
    const act = { happenedAt: now, personId, act: 'invitation.make', subjectId: id };
    await saveAct(tx, { ...act, details: { usesMax, days } });
  });
  return { token, expiresAt };
}
