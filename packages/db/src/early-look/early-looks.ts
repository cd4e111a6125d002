import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import type { Role } from '@parley/domain/person';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { earlyLooks, people, rounds } from '../schema';

export type NewEarlyLook = {
  id: Id<'earlyLook'>;
  roundId: Id<'round'>;
  personId: Id<'person'>;
  role: Role;
  reason: string;
  language: string;
  lookedAt: Date;
};

export async function saveEarlyLook(tx: Tx, look: NewEarlyLook): Promise<void> {
  await tx.insert(earlyLooks).values(look);
}

/** When somebody last looked early at a round; null where they never did. */
export async function findLookedAt(
  db: Db | Tx,
  roundId: Id<'round'>,
  personId: Id<'person'>,
): Promise<Date | null> {
  const [row] = await db
    .select({ lookedAt: earlyLooks.lookedAt })
    .from(earlyLooks)
    .where(and(eq(earlyLooks.roundId, roundId), eq(earlyLooks.personId, personId)))
    .orderBy(desc(earlyLooks.lookedAt))
    .limit(1);
  return row?.lookedAt ?? null;
}

/** A page of the public log, the newest first, and one row more where there is a next page; of one round, or of all. */
export function listEarlyLooks(
  db: Db | Tx,
  { roundId, cursor }: { roundId: Id<'round'> | null; cursor: Cursor<'earlyLook'> | null },
) {
  return db
    .select({
      id: earlyLooks.id,
      /** Null once their account was erased. */
      name: people.displayName,
      role: earlyLooks.role,
      reason: earlyLooks.reason,
      language: earlyLooks.language,
      lookedAt: earlyLooks.lookedAt,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
    })
    .from(earlyLooks)
    .innerJoin(rounds, eq(rounds.id, earlyLooks.roundId))
    .leftJoin(people, eq(people.id, earlyLooks.personId))
    .where(
      and(
        roundId === null ? undefined : eq(earlyLooks.roundId, roundId),
        cursor === null
          ? undefined
          : sql`(${earlyLooks.lookedAt}, ${earlyLooks.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(earlyLooks.lookedAt), desc(earlyLooks.id))
    .limit(pageSize + 1);
}
