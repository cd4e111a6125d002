import type { Id } from '@parley/domain/id';
import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { authenticators } from '../schema';

/** Keeps a key that is to be confirmed, in place of another that was not. False where one is confirmed. */
export async function savePendingAuthenticator(
  tx: Tx,
  personId: Id<'person'>,
  secret: string,
  now: Date,
): Promise<boolean> {
  const saved = await tx
    .insert(authenticators)
    .values({ personId, secret, createdAt: now })
    .onConflictDoUpdate({
      target: authenticators.personId,
      set: { secret, createdAt: now, lastStep: 0, tries: 0, triedSince: null },
      setWhere: isNull(authenticators.confirmedAt),
    })
    .returning({ personId: authenticators.personId });
  return saved.length > 0;
}

/** A key that waits for its first code. */
export async function findPendingSecret(db: Db | Tx, personId: Id<'person'>): Promise<string | null> {
  const [row] = await db
    .select({ secret: authenticators.secret })
    .from(authenticators)
    .where(and(eq(authenticators.personId, personId), isNull(authenticators.confirmedAt)));
  return row?.secret ?? null;
}

/** Since when a person has an app that shows codes; null where they have none. */
export async function findAuthenticatorSince(db: Db | Tx, personId: Id<'person'>): Promise<Date | null> {
  const [row] = await db
    .select({ confirmedAt: authenticators.confirmedAt })
    .from(authenticators)
    .where(eq(authenticators.personId, personId));
  return row?.confirmedAt ?? null;
}

type Try = { secret: string; lastStep: number };

/**
 * Counts a try before it is known whether the code fits, and hands out the key to compare it with: however many try at
 * once, only so many do.
 *
 * @param window tries before `since` are forgotten; `most` may be made after it
 * @returns null where there is no such app, `'exhausted'` where too many were tried
 */
export async function saveTry(
  tx: Tx,
  personId: Id<'person'>,
  { confirmed, now, since, most }: { confirmed: boolean; now: Date; since: Date; most: number },
): Promise<Try | 'exhausted' | null> {
  const over = sql`${authenticators.triedSince} is null or ${authenticators.triedSince} < ${since.toISOString()}::timestamptz`;
  const own = and(
    eq(authenticators.personId, personId),
    confirmed ? isNotNull(authenticators.confirmedAt) : isNull(authenticators.confirmedAt),
  );
  const [row] = await tx
    .update(authenticators)
    .set({
      tries: sql`case when ${over} then 1 else ${authenticators.tries} + 1 end`,
      triedSince: sql`case when ${over} then ${now.toISOString()}::timestamptz else ${authenticators.triedSince} end`,
    })
    .where(and(own, sql`(${over} or ${lt(authenticators.tries, most)})`))
    .returning({ secret: authenticators.secret, lastStep: authenticators.lastStep });
  if (row !== undefined) return row;
  const [there] = await tx.select({ personId: authenticators.personId }).from(authenticators).where(own);
  return there === undefined ? null : 'exhausted';
}

/** Takes the code of a time step, once: of two at the same time, one. Tries are forgiven. */
export async function saveStepTaken(tx: Tx, personId: Id<'person'>, step: number): Promise<boolean> {
  const taken = await tx
    .update(authenticators)
    .set({ lastStep: step, tries: 0, triedSince: null })
    .where(and(eq(authenticators.personId, personId), lt(authenticators.lastStep, step)))
    .returning({ personId: authenticators.personId });
  return taken.length > 0;
}

/** From now on its codes count. False where they do already. */
export async function saveAuthenticatorConfirmed(
  tx: Tx,
  personId: Id<'person'>,
  now: Date,
): Promise<boolean> {
  const confirmed = await tx
    .update(authenticators)
    .set({ confirmedAt: now })
    .where(and(eq(authenticators.personId, personId), isNull(authenticators.confirmedAt)))
    .returning({ personId: authenticators.personId });
  return confirmed.length > 0;
}

/** False where there was none that counted. */
export async function deleteAuthenticator(tx: Tx, personId: Id<'person'>): Promise<boolean> {
  const gone = await tx
    .delete(authenticators)
    .where(eq(authenticators.personId, personId))
    .returning({ confirmedAt: authenticators.confirmedAt });
  return gone.some(({ confirmedAt }) => confirmedAt !== null);
}

/** Keys that are kept as they are: those of before there was a seal. What a seal makes has a full stop, which no key has. */
export function listUnsealedSecrets(tx: Tx) {
  return tx
    .select({ personId: authenticators.personId, secret: authenticators.secret })
    .from(authenticators)
    .where(sql`position('.' in ${authenticators.secret}) = 0`);
}

/** The same key, sealed, unless it is another by now. */
export async function saveSealedSecret(
  tx: Tx,
  personId: Id<'person'>,
  { was, sealed }: { was: string; sealed: string },
): Promise<void> {
  await tx
    .update(authenticators)
    .set({ secret: sealed })
    .where(and(eq(authenticators.personId, personId), eq(authenticators.secret, was)));
}
