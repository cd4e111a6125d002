import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import {
  findOrganisation,
  listSpeakersByDomain,
  saveDomains,
  saveMembership,
  saveOrganisation,
} from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { type MakeOrganisationInput, organisationKey } from '@parley/domain/organisation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * Adds an organisation, or domains to one that is there under the same name. People who name it and have an address at one of its
 * domains speak for it from now on.
 *
 * @returns how many people were confirmed by it
 */
export async function makeOrganisation(
  deps: Deps,
  viewer: MaybeViewer,
  { name, domains }: MakeOrganisationInput,
): Promise<{ organisationId: Id<'organisation'>; confirmed: number }> {
  permit(deps, viewer, 'organisation.govern');
  const key = organisationKey(name);
  if (key === '') throw new DomainError('input-invalid', { field: 'name' });
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    await saveOrganisation(tx, { id: newId('organisation'), name, key, createdAt: now });
    const organisation = await findOrganisation(tx, { key });
    if (organisation === null) throw new DomainError('operation-conflict');
    const { id } = organisation;
    const taken = await saveDomains(tx, id, domains);
    if (taken !== null) throw new DomainError('domain-taken', { field: 'domains', domain: taken });
    const speakers = (await listSpeakersByDomain(tx, id)).filter(
      ({ named }) => named !== null && organisationKey(named) === key,
    );
    for (const { personId } of speakers) {
      await saveMembership(tx, personId, { organisationId: id, confirmedBy: 'domain', confirmedAt: now });
    }
    const act = { happenedAt: now, personId: viewer.personId, act: 'organisation.make', subjectId: id };
    await saveAct(tx, { ...act, details: { domains: domains.join(' '), confirmed: speakers.length } });
    return { organisationId: id, confirmed: speakers.length };
  });
}
