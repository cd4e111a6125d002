import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { findMembership, saveHeldTier, saveMembershipEnded } from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import type { RemoveMemberInput } from '@parley/domain/organisation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * Somebody does not speak for an organisation any more. In rounds in which they have voted their tier stays as it was. Whoever has an
 * address at one of its domains speaks for it again once they name it again.
 */
export async function removeMember(
  deps: Deps,
  viewer: MaybeViewer,
  { personId }: RemoveMemberInput,
): Promise<void> {
  permit(deps, viewer, 'member.remove');
  await inTransaction(deps.db, async (tx) => {
    const organisationId = await findMembership(tx, personId);
    // Of somebody who speaks for none it is not told whether there is such a person.
    permit(deps, viewer, 'member.remove', { personId, partyCode: null, organisationId });
    if (organisationId === null) throw new DomainError('not-found');
    await saveMembershipEnded(tx, personId);
    await saveHeldTier(tx, personId, 'email');
    const act = { happenedAt: deps.now(), personId: viewer.personId, act: 'organisation.remove-member' };
    await saveAct(tx, { ...act, subjectId: personId, details: { organisationId } });
  });
}
