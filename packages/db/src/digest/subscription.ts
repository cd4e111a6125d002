import type { Id } from '@parley/domain/id';
import { and, eq, gt } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { people, tokens } from '../schema';

export async function saveUnsubscribeToken(
  tx: Tx,
  token: { tokenHash: string; personId: Id<'person'>; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.insert(tokens).values({ ...token, purpose: 'unsubscribe' });
}

/** Whom a token unsubscribes; used ones too, since pressing twice is no error. */
export async function findUnsubscriber(
  db: Db | Tx,
  tokenHash: string,
  now: Date,
): Promise<Id<'person'> | null> {
  const [row] = await db
    .select({ personId: tokens.personId })
    .from(tokens)
    .where(
      and(eq(tokens.tokenHash, tokenHash), eq(tokens.purpose, 'unsubscribe'), gt(tokens.expiresAt, now)),
    );
  return row?.personId ?? null;
}

/** The ISO day on which the digest comes; null takes none. */
export async function saveDigestWeekday(
  tx: Tx,
  personId: Id<'person'>,
  weekday: number | null,
): Promise<void> {
  await tx.update(people).set({ digestWeekday: weekday }).where(eq(people.id, personId));
}

export async function findDigestWeekday(db: Db | Tx, personId: Id<'person'>): Promise<number | null> {
  const [row] = await db
    .select({ weekday: people.digestWeekday })
    .from(people)
    .where(eq(people.id, personId));
  return row?.weekday ?? null;
}
