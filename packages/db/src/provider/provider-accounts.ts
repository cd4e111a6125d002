import type { Id } from '@parley/domain/id';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { people, providerAccounts } from '../schema';

export type ProviderAccount = { issuer: string; subject: string };

/** Whose account elsewhere this is. */
export async function findProviderPerson(
  db: Db | Tx,
  { issuer, subject }: ProviderAccount,
): Promise<{ personId: Id<'person'>; disabled: boolean } | null> {
  const [row] = await db
    .select({ personId: people.id, disabled: sql<boolean>`${people.disabledAt} is not null` })
    .from(providerAccounts)
    .innerJoin(people, eq(people.id, providerAccounts.personId))
    .where(and(eq(providerAccounts.issuer, issuer), eq(providerAccounts.subject, subject)));
  return row ?? null;
}

/** False where the account is somebody's already. */
export async function saveProviderAccount(
  tx: Tx,
  personId: Id<'person'>,
  { issuer, subject }: ProviderAccount,
  now: Date,
): Promise<boolean> {
  const saved = await tx
    .insert(providerAccounts)
    .values({ issuer, subject, personId, createdAt: now })
    .onConflictDoNothing()
    .returning({ issuer: providerAccounts.issuer });
  return saved.length > 0;
}

export function listProviderAccounts(
  db: Db | Tx,
  personId: Id<'person'>,
): Promise<{ issuer: string; createdAt: Date }[]> {
  return db
    .select({ issuer: providerAccounts.issuer, createdAt: providerAccounts.createdAt })
    .from(providerAccounts)
    .where(eq(providerAccounts.personId, personId))
    .orderBy(asc(providerAccounts.createdAt));
}

/** How many accounts of an issuer were this person's until now. */
export async function deleteProviderAccounts(
  tx: Tx,
  personId: Id<'person'>,
  issuer: string,
): Promise<number> {
  const gone = await tx
    .delete(providerAccounts)
    .where(and(eq(providerAccounts.personId, personId), eq(providerAccounts.issuer, issuer)))
    .returning({ subject: providerAccounts.subject });
  return gone.length;
}
