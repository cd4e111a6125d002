import { listActsOn } from '@parley/db/audit';
import { findGovernedPerson } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import { permissionObstacle } from '@parley/domain/permission';
import type { FindPersonInput, MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

const actsShown = 50;

/** One account, as whoever governs accounts sees it: how it stands, and what was done to it, by whom. Nothing that its person voted. */
export async function findPerson(deps: Deps, viewer: MaybeViewer, { personId }: FindPersonInput) {
  permit(deps, viewer, 'person.govern');
  const now = deps.now();
  const [person, acts] = await Promise.all([
    findGovernedPerson(deps.db, personId, now),
    listActsOn(deps.db, personId, actsShown),
  ]);
  if (person === null) throw new DomainError('not-found');
  const subject = { personId, partyCode: null };
  return {
    ...person,
    /** False for one's own account, and for an address that nobody has confirmed: then it belongs to nobody yet. */
    mayBeGoverned:
      person.emailConfirmedAt !== null && permissionObstacle(viewer, 'person.govern', now, subject) === null,
    isOwn: personId === viewer.personId,
    acts: acts.map(({ byId, ...act }) => ({
      ...act,
      byThemselves: byId === personId,
      byOperator: byId === null,
    })),
  };
}
