import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import type { Device } from '@parley/domain/session';
import { and, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { viewerFields } from '../person';
import { people, sessions } from '../schema';

export type NewSession = Device & {
  id: Id<'session'>;
  tokenHash: string;
  personId: Id<'person'>;
  createdAt: Date;
  expiresAt: Date;
  provenAt: Date | null;
  factorAt: Date | null;
};

export async function saveSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.insert(sessions).values({ ...session, lastSeenAt: session.createdAt });
}

/** The person behind a session that has not ended and in which all was proved that they ask for; names its fields, so that nothing else of the row leaves. */
export async function findViewer(
  db: Db | Tx,
  tokenHash: string,
  now: Date,
  seenAfter: Date,
): Promise<{ viewer: Viewer; expiresAt: Date; lastSeenAt: Date } | null> {
  const [row] = await db
    .select({
      expiresAt: sessions.expiresAt,
      lastSeenAt: sessions.lastSeenAt,
      viewer: {
        ...viewerFields,
        sessionId: sessions.id,
        provenAt: sessions.provenAt,
        secondFactor: sql<boolean>`${sessions.factorAt} is not null`,
      },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, seenAfter),
        isNull(people.disabledAt),
        or(isNotNull(sessions.factorAt), isNull(people.secondFactorAt)),
      ),
    );
  return row === undefined ? null : { ...row, viewer: { ...row.viewer, scopes: null } };
}

export async function touchSession(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenHash, tokenHash));
}

/** Notes that the person proved in this session who they are. */
export async function saveSessionProven(tx: Tx, sessionId: Id<'session'>, now: Date): Promise<void> {
  await tx.update(sessions).set({ provenAt: now }).where(eq(sessions.id, sessionId));
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}
