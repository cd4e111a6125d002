import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { findOrganisation, saveOrganisationName } from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import { organisationKey, type RenameOrganisationInput } from '@parley/domain/organisation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Another name for an organisation, which those who speak for it bear from now on. No two have the same. */
export async function renameOrganisation(
  deps: Deps,
  viewer: MaybeViewer,
  { organisationId, name }: RenameOrganisationInput,
): Promise<void> {
  permit(deps, viewer, 'organisation.manage', { personId: null, partyCode: null, organisationId });
  const key = organisationKey(name);
  if (key === '') throw new DomainError('input-invalid', { field: 'name' });
  await inTransaction(deps.db, async (tx) => {
    const organisation = await findOrganisation(tx, { id: organisationId });
    if (organisation === null) throw new DomainError('not-found');
    const other = await findOrganisation(tx, { key });
    if (other !== null && other.id !== organisationId) {
      throw new DomainError('input-invalid', { field: 'name' });
    }
    await saveOrganisationName(tx, organisationId, { name, key });
    const act = { happenedAt: deps.now(), personId: viewer.personId, act: 'organisation.rename' };
    await saveAct(tx, { ...act, subjectId: organisationId, details: { name, was: organisation.name } });
  });
}
