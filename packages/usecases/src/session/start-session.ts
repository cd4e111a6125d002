import { newId } from '@parley/db/client';
import { saveSession } from '@parley/db/session';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { hashToken, newToken } from './session-token';

/** A session ends this long after it began, whatever happens. */
export const sessionDays = 30;
/** A session ends when it was not used for this long. */
export const sessionIdleDays = 14;
export const dayMilliseconds = 86_400_000;

/** Starts a session with a new token; only its hash is kept. */
export async function startSession(
  deps: Deps,
  personId: Id<'person'>,
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + sessionDays * dayMilliseconds);
  await deps.db.transaction((tx) =>
    saveSession(tx, { id: newId('session'), tokenHash: hashToken(token), personId, createdAt, expiresAt }),
  );
  return { token, expiresAt };
}
