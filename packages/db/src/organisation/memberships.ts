import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { memberships, organisationDomains, organisations, participants, people, votes } from '../schema';

export type Membership = {
  organisationId: Id<'organisation'>;
  confirmedBy: 'domain' | 'admin' | 'invitation';
  confirmedAt: Date;
};

/** A person speaks for an organisation from now on, and for it alone. Their own spelling of it gives way to its name. */
export async function saveMembership(tx: Tx, personId: Id<'person'>, membership: Membership): Promise<void> {
  await tx
    .insert(memberships)
    .values({ personId, ...membership })
    .onConflictDoUpdate({ target: memberships.personId, set: membership });
  await tx
    .update(people)
    .set({
      organisation: sql`(select ${organisations.name} from ${organisations} where ${organisations.id} = ${membership.organisationId})`,
    })
    .where(eq(people.id, personId));
}

/** Gives whether there was one: of two that end it at once, one did. */
export async function deleteMembership(tx: Tx, personId: Id<'person'>): Promise<boolean> {
  const deleted = await tx
    .delete(memberships)
    .where(eq(memberships.personId, personId))
    .returning({ personId: memberships.personId });
  return deleted.length > 0;
}

/** A person speaks for themselves from now on: no domain of the organisation brings them back until they name it again. */
export async function saveMembershipEnded(tx: Tx, personId: Id<'person'>): Promise<boolean> {
  if (!(await deleteMembership(tx, personId))) return false;
  await tx.update(people).set({ organisation: null }).where(eq(people.id, personId));
  return true;
}

export type MembersQuery = { organisationId: Id<'organisation'>; cursor: Cursor<'person'> | null };

/** A page of those who speak for an organisation, and one more where there is one; who was confirmed last comes first. */
export function listMembers(db: Db | Tx, { organisationId, cursor }: MembersQuery) {
  return db
    .select({
      personId: people.id,
      displayName: people.displayName,
      role: people.role,
      confirmedBy: memberships.confirmedBy,
      confirmedAt: memberships.confirmedAt,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        cursor === null
          ? undefined
          : sql`(${memberships.confirmedAt}, ${people.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(memberships.confirmedAt), desc(people.id))
    .limit(pageSize + 1);
}
export type Member = Awaited<ReturnType<typeof listMembers>>[number];

/** For whom a person speaks, as they wrote it and as it was confirmed; their address where they confirmed it. */
export async function findSpokenFor(db: Db | Tx, personId: Id<'person'>) {
  const [row] = await db
    .select({
      organisation: people.organisation,
      confirmedAddress: sql<
        string | null
      >`case when ${people.emailConfirmedAt} is null then null else ${people.email} end`,
      confirmed: organisations.name,
      confirmedBy: memberships.confirmedBy,
    })
    .from(people)
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(people.id, personId));
  return row ?? null;
}

const listed = { personId: people.id, displayName: people.displayName, named: people.organisation };

/** People with a confirmed address who name an organisation that nobody has confirmed, by their ids. */
export function listUnconfirmedSpeakers(db: Db | Tx, page: { limit: number; after: Id<'person'> | null }) {
  return db
    .select({ ...listed, domain: sql<string>`split_part(${people.email}, '@', 2)` })
    .from(people)
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .where(
      and(
        isNotNull(people.organisation),
        isNotNull(people.emailConfirmedAt),
        isNull(people.disabledAt),
        isNull(memberships.personId),
        page.after === null ? undefined : gt(people.id, page.after),
      ),
    )
    .orderBy(asc(people.id))
    .limit(page.limit);
}
export type UnconfirmedSpeaker = Awaited<ReturnType<typeof listUnconfirmedSpeakers>>[number];

/** Of those, the people whose address is at or below a domain of this organisation. */
export function listSpeakersByDomain(db: Db | Tx, organisationId: Id<'organisation'>) {
  return db
    .selectDistinct(listed)
    .from(people)
    .innerJoin(
      organisationDomains,
      sql`'.' || split_part(${people.email}, '@', 2) like '%.' || ${organisationDomains.domain}`,
    )
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .where(
      and(
        eq(organisationDomains.organisationId, organisationId),
        isNotNull(people.organisation),
        isNotNull(people.emailConfirmedAt),
        isNull(memberships.personId),
      ),
    );
}

/**
 * The tier of a participant freezes with their first vote that counts: where none of them counts yet, because the address is not
 * confirmed, the tier is taken anew with the confirmation.
 */
export async function saveHeldTier(
  tx: Tx,
  personId: Id<'person'>,
  tier: 'email' | 'organisation',
): Promise<void> {
  await tx
    .update(participants)
    .set({ tier })
    .where(
      and(
        eq(participants.personId, personId),
        sql`not exists (select 1 from ${votes} where ${votes.participantId} = ${participants.id} and ${votes.counts})`,
      ),
    );
}

/** Of a row of `people`: the organisation that they are confirmed to speak for. */
export const organisationOfPerson = sql<Id<'organisation'> | null>`(select ${memberships.organisationId} from ${memberships}
  where ${memberships.personId} = ${people.id})`;

/** Of a row of `people`: for whom they speak is confirmed. */
export const tierOfPerson = sql<'email' | 'organisation'>`case when exists (select 1 from ${memberships}
  where ${memberships.personId} = ${people.id}) then 'organisation' else 'email' end`;

/** The organisation that somebody is confirmed to speak for; null without one. */
export async function findMembership(
  db: Db | Tx,
  personId: Id<'person'>,
): Promise<Id<'organisation'> | null> {
  const [row] = await db
    .select({ organisationId: memberships.organisationId })
    .from(memberships)
    .where(eq(memberships.personId, personId));
  return row?.organisationId ?? null;
}
