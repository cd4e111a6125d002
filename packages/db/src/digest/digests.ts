import type { Id } from '@parley/domain/id';
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { digests, people } from '../schema';

/** The reader of a digest, if they still take one. */
export async function findDigestReader(db: Db | Tx, personId: Id<'person'>) {
  const [row] = await db
    .select({
      personId: people.id,
      displayName: people.displayName,
      language: people.language,
      partyCode: people.partyCode,
      timeZone: people.timeZone,
      confirmedAt: people.emailConfirmedAt,
    })
    .from(people)
    .where(
      and(
        eq(people.id, personId),
        isNotNull(people.digestWeekday),
        isNotNull(people.emailConfirmedAt),
        isNotNull(people.email),
        isNull(people.disabledAt),
      ),
    );
  return row?.confirmedAt ? { ...row, confirmedAt: row.confirmedAt } : null;
}
export type DigestReader = NonNullable<Awaited<ReturnType<typeof findDigestReader>>>;

/** Takes the week for this person. False: it is taken; whoever asks at the same time waits and is told so. */
export async function takeWeek(
  tx: Tx,
  digest: { id: Id<'digest'>; personId: Id<'person'>; isoWeek: string; windowEndsAt: Date; createdAt: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(digests)
    .values(digest)
    .onConflictDoNothing({ target: [digests.personId, digests.isoWeek] })
    .returning({ id: digests.id });
  return rows.length > 0;
}

export async function completeDigest(
  tx: Tx,
  id: Id<'digest'>,
  what: { letterId: Id<'letter'>; windowEndsAt: Date },
): Promise<void> {
  await tx.update(digests).set(what).where(eq(digests.id, id));
}

/** Where the window of a person's newest digest ended. */
export async function findWindowEnd(db: Db | Tx, personId: Id<'person'>): Promise<Date | null> {
  const [row] = await db
    .select({ windowEndsAt: digests.windowEndsAt })
    .from(digests)
    .where(eq(digests.personId, personId))
    .orderBy(desc(digests.windowEndsAt))
    .limit(1);
  return row?.windowEndsAt ?? null;
}
