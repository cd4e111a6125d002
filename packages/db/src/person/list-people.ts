import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import type { Role } from '@parley/domain/person';
import { and, desc, eq, ilike, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { tierOfPerson } from '../organisation';
import { people, sessions } from '../schema';

const governed = {
  personId: people.id,
  displayName: people.displayName,
  email: people.email,
  emailConfirmedAt: people.emailConfirmedAt,
  role: people.role,
  rolePartyCode: people.rolePartyCode,
  partyCode: people.partyCode,
  organisation: people.organisation,
  tier: tierOfPerson,
  secondFactorAt: people.secondFactorAt,
  disabledAt: people.disabledAt,
  createdAt: people.createdAt,
};

/** A part of a text, as `like` takes it: what means something to it is taken as it is written. */
const containing = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

export type PeopleQuery = { words: string; role: Role | null; cursor: Cursor<'person'> | null };

/** A page of people, and one more where there is one; who registered last comes first. */
export function listPeople(db: Db | Tx, { words, role, cursor }: PeopleQuery) {
  return db
    .select(governed)
    .from(people)
    .where(
      and(
        words === ''
          ? undefined
          : or(ilike(people.displayName, containing(words)), ilike(people.email, containing(words))),
        role === null ? undefined : eq(people.role, role),
        cursor === null
          ? undefined
          : sql`(${people.createdAt}, ${people.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(people.createdAt), desc(people.id))
    .limit(pageSize + 1);
}
export type GovernedRow = Awaited<ReturnType<typeof listPeople>>[number];

/** The same of one person, with how many sessions they have open. */
export async function findGovernedPerson(db: Db | Tx, personId: Id<'person'>, now: Date) {
  const at = now.toISOString();
  const [row] = await db
    .select({
      ...governed,
      sessions: sql<number>`(select count(*)::int from ${sessions} where ${sessions.personId} = ${people.id} and ${sessions.expiresAt} > ${at}::timestamptz)`,
    })
    .from(people)
    .where(eq(people.id, personId));
  return row ?? null;
}
