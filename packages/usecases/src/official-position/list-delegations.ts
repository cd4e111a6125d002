import { findAgreement } from '@parley/db/agreement';
import { listDelegates } from '@parley/db/official-position';
import { listParties } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { ListDelegationsInput } from '@parley/domain/official-position';
import { permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import { shownParties } from '../agreement/shown-parties';
import type { Deps } from '../deps';

/**
 * Who speaks for each party of an agreement: the roster, for everybody to read. Addresses are for whoever may change it.
 */
export async function listDelegations(
  deps: Deps,
  viewer: MaybeViewer,
  { agreementSlug, language }: ListDelegationsInput,
) {
  const agreement = await findAgreement(deps.db, agreementSlug);
  if (agreement === null) throw new DomainError('not-found');
  const [partyRows, delegates] = await Promise.all([
    listParties(deps.db, agreement.id),
    listDelegates(deps.db),
  ]);
  const governs = permissionObstacle(viewer, 'person.govern', deps.now()) === null;
  return shownParties(partyRows, language).map((party) => ({
    party,
    delegates: delegates
      .filter(({ partyCode }) => partyCode === party.code)
      .map(({ personId, displayName, email }) => ({ personId, displayName, email: governs ? email : null }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName, language)),
  }));
}
