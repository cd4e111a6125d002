import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { people } from '../schema';

/** Everybody who speaks for a party, by their names. Whoever is shut out speaks for none. */
export function listDelegates(db: Db | Tx) {
  return db
    .select({
      personId: people.id,
      displayName: people.displayName,
      email: people.email,
      partyCode: people.rolePartyCode,
    })
    .from(people)
    .where(and(eq(people.role, 'delegate'), isNotNull(people.rolePartyCode), isNull(people.disabledAt)))
    .orderBy(asc(people.displayName), asc(people.id));
}
export type DelegateRow = Awaited<ReturnType<typeof listDelegates>>[number];
