import type { Id } from '@parley/domain/id';
import type { LetterKind } from '@parley/domain/letter';
import { and, desc, eq, gt, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { letters, passwords, people } from '../schema';

export type AddressClaim = { personId: Id<'person'>; passwordHash: string; confirmed: boolean };

/**
 * Who could sign in with this address: its owner, and the newest person who claims it and has not confirmed.
 * Claims older than `claimedAfter` are over, and disabled people are left out.
 */
export async function listAddressClaims(
  db: Db | Tx,
  email: string,
  claimedAfter: Date,
): Promise<AddressClaim[]> {
  const rows = await db
    .select({
      personId: people.id,
      passwordHash: passwords.hash,
      confirmed: sql<boolean>`${people.emailConfirmedAt} is not null`,
    })
    .from(people)
    .innerJoin(passwords, eq(passwords.personId, people.id))
    .where(
      and(
        eq(people.email, email),
        isNull(people.disabledAt),
        or(isNotNull(people.emailConfirmedAt), gt(people.createdAt, claimedAfter)),
      ),
    )
    .orderBy(desc(sql`${people.emailConfirmedAt} is not null`), desc(people.createdAt), desc(people.id))
    .limit(2);
  const newest = rows.find((row) => !row.confirmed);
  return rows.filter((row) => row.confirmed || row === newest);
}

/** Lets one transaction at a time decide about an address. Held until the transaction ends. */
export async function lockAddress(tx: Tx, email: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${email}, 7361205))`);
}

/** How many letters of some kinds were written to an address since a moment, and when the last one was. */
export async function countAddressLetters(
  db: Db | Tx,
  email: string,
  kinds: readonly LetterKind[],
  since: Date,
): Promise<{ letters: number; lastAt: Date | null }> {
  const [row] = await db
    .select({
      letters: sql<number>`count(*)::int`,
      lastAt: sql<Date | null>`max(${letters.createdAt})`.mapWith(letters.createdAt),
    })
    .from(letters)
    .innerJoin(people, eq(people.id, letters.personId))
    .where(
      and(
        or(eq(letters.address, email), and(isNull(letters.address), eq(people.email, email))),
        inArray(letters.kind, [...kinds]),
        gt(letters.createdAt, since),
      ),
    );
  return { letters: row?.letters ?? 0, lastAt: row?.lastAt ?? null };
}
