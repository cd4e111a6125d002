import type { Id } from '@parley/domain/id';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { memberships, organisationDomains, organisations, people } from '../schema';

export type NewOrganisation = { id: Id<'organisation'>; name: string; key: string; createdAt: Date };

/** False where there is one with this key already. */
export async function saveOrganisation(tx: Tx, organisation: NewOrganisation): Promise<boolean> {
  const made = await tx.insert(organisations).values(organisation).onConflictDoNothing().returning();
  return made.length > 0;
}

/** The first of these domains that is another organisation's, or null: then all are this one's. */
export async function saveDomains(
  tx: Tx,
  organisationId: Id<'organisation'>,
  domains: readonly string[],
): Promise<string | null> {
  if (domains.length === 0) return null;
  await tx
    .insert(organisationDomains)
    .values(domains.map((domain) => ({ domain, organisationId })))
    .onConflictDoNothing();
  const rows = await tx
    .select()
    .from(organisationDomains)
    .where(inArray(organisationDomains.domain, [...domains]));
  return rows.find((row) => row.organisationId !== organisationId)?.domain ?? null;
}

export async function findOrganisation(db: Db | Tx, where: { id: Id<'organisation'> } | { key: string }) {
  const [row] = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where('id' in where ? eq(organisations.id, where.id) : eq(organisations.key, where.key));
  return row ?? null;
}

/** Another name for an organisation, which those who speak for it bear too. */
export async function saveOrganisationName(
  tx: Tx,
  id: Id<'organisation'>,
  { name, key }: { name: string; key: string },
): Promise<void> {
  await tx.update(organisations).set({ name, key }).where(eq(organisations.id, id));
  const members = tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(eq(memberships.organisationId, id));
  await tx.update(people).set({ organisation: name }).where(inArray(people.id, members));
}

/** Every organisation with its domains, and how many people speak for it. */
export function listOrganisations(db: Db | Tx) {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      domains: sql<
        string[]
      >`array(select ${organisationDomains.domain} from ${organisationDomains} where ${organisationDomains.organisationId} = ${organisations.id} order by 1)`,
      members: sql<number>`(select count(*)::int from ${memberships} where ${memberships.organisationId} = ${organisations.id})`,
    })
    .from(organisations)
    .orderBy(asc(organisations.name), asc(organisations.id));
}
export type ListedOrganisation = Awaited<ReturnType<typeof listOrganisations>>[number];

/** The organisation with this key that has one of these domains. */
export async function findOrganisationByDomain(
  db: Db | Tx,
  key: string,
  domains: readonly string[],
): Promise<{ id: Id<'organisation'>; name: string } | null> {
  if (domains.length === 0) return null;
  const [row] = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .innerJoin(organisationDomains, eq(organisationDomains.organisationId, organisations.id))
    .where(sql`${organisations.key} = ${key} and ${inArray(organisationDomains.domain, [...domains])}`)
    .limit(1);
  return row ?? null;
}
