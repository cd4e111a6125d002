import { saveAct } from '@parley/db/audit';
import { deleteOwnSession, deleteSessions } from '@parley/db/session';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Ends a session of the viewer's own, at once. Somebody else's is not found. */
export async function revokeSession(
  deps: Deps,
  viewer: MaybeViewer,
  { sessionId }: { sessionId: Id<'session'> },
): Promise<void> {
  permit(deps, viewer, 'account.change');
  const { personId } = viewer;
  await deps.db.transaction(async (tx) => {
    if (!(await deleteOwnSession(tx, personId, sessionId))) throw new DomainError('not-found');
    await saveAct(tx, { happenedAt: deps.now(), personId, act: 'session.revoke', subjectId: sessionId });
  });
}

/** Ends every session of the viewer but the one that asks. */
export async function revokeOtherSessions(deps: Deps, viewer: MaybeViewer): Promise<{ ended: number }> {
  permit(deps, viewer, 'account.change');
  const { personId, sessionId } = viewer;
  return deps.db.transaction(async (tx) => {
    const ended = await deleteSessions(tx, personId, sessionId);
    const act = { happenedAt: deps.now(), personId, act: 'session.revoke-others', subjectId: personId };
    await saveAct(tx, { ...act, details: { ended } });
    return { ended };
  });
}
