import { type ListedSession, listSessions as listRows } from '@parley/db/session';
import type { MaybeViewer } from '@parley/domain/person';
import { sessionIdleDays } from '@parley/domain/session';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { dayMilliseconds } from './start-session';

/** Where the viewer is signed in; the session that asks is marked. */
export async function listSessions(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<(ListedSession & { isThis: boolean })[]> {
  permit(deps, viewer, 'account.read');
  const now = deps.now();
  const idleSince = new Date(now.getTime() - sessionIdleDays * dayMilliseconds);
  const rows = await listRows(deps.db, viewer.personId, now, idleSince);
  return rows.map((row) => ({ ...row, isThis: row.id === viewer.sessionId }));
}
