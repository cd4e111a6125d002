import { findViewer as findRow, touchSession } from '@parley/db/session';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import { sessionIdleDays } from '@parley/domain/session';
import type { Deps } from '../deps';
import { hashToken } from './session-token';
import { dayMilliseconds } from './start-session';

const touchEveryMilliseconds = 5 * 60_000;

/** The session behind this token with its person, or null. Asked anew for every request: a demotion works at once. */
export async function findSession(
  deps: Deps,
  token: string | null,
): Promise<{ viewer: Viewer; expiresAt: Date } | null> {
  if (token === null || token === '') return null;
  const now = deps.now();
  const tokenHash = hashToken(token);
  const idleSince = new Date(now.getTime() - sessionIdleDays * dayMilliseconds);
  const found = await findRow(deps.db, tokenHash, now, idleSince);
  if (found === null) return null;
  if (now.getTime() - found.lastSeenAt.getTime() > touchEveryMilliseconds) {
    await deps.db.transaction((tx) => touchSession(tx, tokenHash, now));
  }
  return { viewer: found.viewer, expiresAt: found.expiresAt };
}

/** Who is behind this session token, or nobody. */
export async function findViewer(deps: Deps, token: string | null): Promise<MaybeViewer> {
  return (await findSession(deps, token))?.viewer ?? null;
}
