import type { Id } from '@parley/domain/id';
import type { Device } from '@parley/domain/session';
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { sessions } from '../schema';

export type ListedSession = Device & { id: Id<'session'>; createdAt: Date; lastSeenAt: Date };

/** A person's sessions that have not ended, the last used first. */
export function listSessions(
  db: Db | Tx,
  personId: Id<'person'>,
  now: Date,
  seenAfter: Date,
): Promise<ListedSession[]> {
  return db
    .select({
      id: sessions.id,
      browser: sessions.browser,
      system: sessions.system,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(eq(sessions.personId, personId), gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, seenAfter)),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id));
}

/** Ends one session of this person, and of nobody else. False where it was not there. */
export async function deleteOwnSession(
  tx: Tx,
  personId: Id<'person'>,
  sessionId: Id<'session'>,
): Promise<boolean> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, personId)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends every session of a person but one, or every one. Returns how many. */
export async function deleteSessions(
  tx: Tx,
  personId: Id<'person'>,
  but: Id<'session'> | null,
): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), but === null ? undefined : ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return ended.length;
}
