import {
  type ListedOrganisation,
  listOrganisations as listRows,
  listUnconfirmedSpeakers,
  type UnconfirmedSpeaker,
} from '@parley/db/organisation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

const unconfirmedShown = 100;

/** For an admin: every organisation, and people who name one that nobody has confirmed, with the domain of their address. */
export async function listOrganisations(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<{ organisations: ListedOrganisation[]; unconfirmed: UnconfirmedSpeaker[] }> {
  permit(deps, viewer, 'organisation.govern');
  const [organisations, unconfirmed] = await Promise.all([
    listRows(deps.db),
    listUnconfirmedSpeakers(deps.db, { limit: unconfirmedShown, after: null }),
  ]);
  return { organisations, unconfirmed };
}
