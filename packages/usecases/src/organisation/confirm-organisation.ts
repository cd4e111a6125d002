import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import { findOrganisation, findSpokenFor, saveMembership, saveOrganisation } from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import { type ConfirmOrganisationInput, organisationKey } from '@parley/domain/organisation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * An admin confirms that somebody speaks for the organisation that they name. In rounds in which they have voted their tier stays
 * as it was.
 */
export async function confirmOrganisation(
  deps: Deps,
  viewer: MaybeViewer,
  { personId, organisationId }: ConfirmOrganisationInput,
): Promise<void> {
  permit(deps, viewer, 'organisation.govern', { personId, partyCode: null });
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const person = await findSpokenFor(tx, personId);
    if (person === null || person.organisation === null) throw new DomainError('not-found');
    if (person.confirmedAddress === null) throw new DomainError('address-not-confirmed');
    const key = organisationKey(person.organisation);
    if (organisationId === null) {
      const named = { id: newId('organisation'), name: person.organisation, key, createdAt: now };
      await saveOrganisation(tx, named);
    }
    const organisation = await findOrganisation(
      tx,
      organisationId === null ? { key } : { id: organisationId },
    );
    if (organisation === null) throw new DomainError('not-found');
    await saveMembership(tx, personId, {
      organisationId: organisation.id,
      confirmedBy: 'admin',
      confirmedAt: now,
    });
    const act = { happenedAt: now, personId: viewer.personId, act: 'organisation.confirm' };
    await saveAct(tx, { ...act, subjectId: personId, details: { organisationId: organisation.id } });
  });
}
