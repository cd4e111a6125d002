import type { Id } from '@parley/domain/id';
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { people, sessions } from '../schema';

/**
 * From now on the password alone signs this person in no more. The session in which they set the factor up has proved
 * it; what other sessions there are is the caller's to end. False where they had a factor before.
 */
export async function saveSecondFactor(
  tx: Tx,
  personId: Id<'person'>,
  sessionId: Id<'session'> | null,
  now: Date,
): Promise<boolean> {
  const first = await tx
    .update(people)
    .set({ secondFactorAt: now })
    .where(and(eq(people.id, personId), isNull(people.secondFactorAt)))
    .returning({ id: people.id });
  if (sessionId !== null) await tx.update(sessions).set({ factorAt: now }).where(eq(sessions.id, sessionId));
  return first.length > 0;
}

/** The person has no second factor any more, and no session that has proved one. */
export async function deleteSecondFactor(tx: Tx, personId: Id<'person'>): Promise<void> {
  await tx.update(people).set({ secondFactorAt: null }).where(eq(people.id, personId));
  await tx.update(sessions).set({ factorAt: null }).where(eq(sessions.personId, personId));
}

export type HalfSession = { sessionId: Id<'session'>; personId: Id<'person'> };

/** A session that began after a moment, whose person has a second factor that was not proved in it. */
export async function findHalfSession(
  db: Db | Tx,
  tokenHash: string,
  beganAfter: Date,
): Promise<HalfSession | null> {
  const [row] = await db
    .select({ sessionId: sessions.id, personId: people.id })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.createdAt, beganAfter),
        isNull(sessions.factorAt),
        isNotNull(people.secondFactorAt),
        isNull(people.disabledAt),
      ),
    );
  return row ?? null;
}
