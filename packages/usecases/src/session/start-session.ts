import { newId } from '@parley/db/client';
import { saveSession } from '@parley/db/session';
import type { Id } from '@parley/domain/id';
import { sessionDays } from '@parley/domain/session';
import type { Deps } from '../deps';
import { deviceOf } from './device-of';
import { hashToken, newToken } from './session-token';

export const dayMilliseconds = 86_400_000;

export type StartedSession = { token: string; expiresAt: Date };

/**
 * Starts a session with a new token; only its hash is kept. Whoever starts one has just proved who they are.
 *
 * @param userAgent what the browser calls itself; the names in it are kept, the rest is not
 * @param factorProven whether they proved a second factor too: without it, the session of somebody who has one is half
 */
export async function startSession(
  deps: Deps,
  personId: Id<'person'>,
  userAgent: string | null = null,
  factorProven = false,
): Promise<StartedSession> {
  const token = newToken();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + sessionDays * dayMilliseconds);
  await deps.db.transaction((tx) =>
    saveSession(tx, {
      id: newId('session'),
      tokenHash: hashToken(token),
      personId,
      ...deviceOf(userAgent),
      createdAt,
      provenAt: createdAt,
      factorAt: factorProven ? createdAt : null,
      expiresAt,
    }),
  );
  return { token, expiresAt };
}
