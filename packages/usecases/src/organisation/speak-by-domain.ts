import type { Tx } from '@parley/db/client';
import {
  deleteMembership,
  findOrganisationByDomain,
  findSpokenFor,
  saveHeldTier,
  saveMembership,
} from '@parley/db/organisation';
import type { Id } from '@parley/domain/id';
import { domainsOf, organisationKey } from '@parley/domain/organisation';

/**
 * Looks anew for whom a person speaks, after their address or the organisation that they name has changed: a confirmed address at a
 * domain of the organisation confirms it. What an admin or an invitation confirmed stays for as long as they name the same one.
 */
export async function speakByDomain(tx: Tx, personId: Id<'person'>, now: Date): Promise<void> {
  const person = await findSpokenFor(tx, personId);
  if (person === null) return;
  const { organisation, confirmedAddress, confirmed, confirmedBy } = person;
  const key = organisation === null ? '' : organisationKey(organisation);
  const isSame = confirmed !== null && organisationKey(confirmed) === key;
  if (isSame && confirmedBy !== 'domain') return;
  const found =
    key === '' || confirmedAddress === null
      ? null
      : await findOrganisationByDomain(tx, key, domainsOf(confirmedAddress));
  if (found === null) {
    if (confirmed !== null) await deleteMembership(tx, personId);
    await saveHeldTier(tx, personId, 'email');
    return;
  }
  await saveMembership(tx, personId, {
    organisationId: found.id,
    confirmedBy: 'domain',
    confirmedAt: now,
  });
  await saveHeldTier(tx, personId, 'organisation');
}
