import type { Id } from '@parley/domain/id';
import type { Role, RoleGiven } from '@parley/domain/person';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { passwords, people } from '../schema';

export type NewPerson = {
  id: Id<'person'>;
  email: string | null;
  displayName: string;
  role: Role;
  /** Null unless named. */
  rolePartyCode?: string | null;
  partyCode: string | null;
  sectorCode: string | null;
  organisation?: string | null;
  language: string;
  timeZone: string;
  emailConfirmedAt: Date | null;
  createdAt: Date;
};

/** A person and the hash of their password, which stands in a table of its own; null for those who sign in without. */
export async function savePerson(tx: Tx, person: NewPerson, passwordHash: string | null): Promise<void> {
  await tx.insert(people).values(person);
  if (passwordHash === null) return;
  await tx.insert(passwords).values({ personId: person.id, hash: passwordHash, changedAt: person.createdAt });
}

/** A new password in place of the old one, or of none. */
export async function savePassword(tx: Tx, personId: Id<'person'>, hash: string, now: Date): Promise<void> {
  await tx
    .insert(passwords)
    .values({ personId, hash, changedAt: now })
    .onConflictDoUpdate({ target: passwords.personId, set: { hash, changedAt: now } });
}

/** The hash to compare a password with; null for people without one. */
export async function findPasswordHash(db: Db | Tx, personId: Id<'person'>): Promise<string | null> {
  const [row] = await db
    .select({ hash: passwords.hash })
    .from(passwords)
    .where(eq(passwords.personId, personId));
  return row?.hash ?? null;
}

/** Another address for a person, confirmed at this moment. */
export async function saveAddress(tx: Tx, personId: Id<'person'>, email: string, now: Date): Promise<void> {
  await tx.update(people).set({ email, emailConfirmedAt: now }).where(eq(people.id, personId));
}

const recipientFields = {
  personId: people.id,
  email: people.email,
  displayName: people.displayName,
  language: people.language,
  emailConfirmedAt: people.emailConfirmedAt,
  disabled: sql<boolean>`${people.disabledAt} is not null`,
  hasSecondFactor: sql<boolean>`${people.secondFactorAt} is not null`,
};

export type Recipient = {
  personId: Id<'person'>;
  email: string | null;
  displayName: string;
  language: string;
  emailConfirmedAt: Date | null;
  disabled: boolean;
  hasSecondFactor: boolean;
};

/** Who has confirmed this address. At most one person: a unique index says so. */
export async function findAddressOwner(db: Db | Tx, email: string): Promise<Recipient | null> {
  const [row] = await db
    .select(recipientFields)
    .from(people)
    .where(and(eq(people.email, email), isNotNull(people.emailConfirmedAt)));
  return row ?? null;
}

export async function findRecipient(db: Db | Tx, personId: Id<'person'>): Promise<Recipient | null> {
  const [row] = await db.select(recipientFields).from(people).where(eq(people.id, personId));
  return row ?? null;
}

/** From now on the address belongs to this person. Waits for whoever else is writing this row. */
export async function saveAddressConfirmed(tx: Tx, personId: Id<'person'>, now: Date): Promise<void> {
  await tx.update(people).set({ emailConfirmedAt: now }).where(eq(people.id, personId));
}

/** Another role for a person, from their next request on. Gives the one that it replaces. */
export async function saveRole(
  tx: Tx,
  personId: Id<'person'>,
  { role, rolePartyCode }: RoleGiven,
): Promise<RoleGiven | null> {
  const [was] = await tx
    .select({ role: people.role, rolePartyCode: people.rolePartyCode })
    .from(people)
    .where(eq(people.id, personId))
    .for('no key update');
  await tx.update(people).set({ role, rolePartyCode }).where(eq(people.id, personId));
  return was ?? null;
}

/** Shuts a person out from this moment on, or lets them in again. */
export async function saveDisabled(tx: Tx, personId: Id<'person'>, at: Date | null): Promise<void> {
  await tx.update(people).set({ disabledAt: at }).where(eq(people.id, personId));
}

export type Profile = {
  email: string | null;
  displayName: string;
  partyCode: string | null;
  sectorCode: string | null;
  organisation: string | null;
  language: string;
  timeZone: string;
  emailConfirmed: boolean;
};

export async function findProfile(db: Db | Tx, personId: Id<'person'>): Promise<Profile | null> {
  const [row] = await db
    .select({
      email: people.email,
      displayName: people.displayName,
      partyCode: people.partyCode,
      sectorCode: people.sectorCode,
      organisation: people.organisation,
      language: people.language,
      timeZone: people.timeZone,
      emailConfirmedAt: people.emailConfirmedAt,
    })
    .from(people)
    .where(eq(people.id, personId));
  if (row === undefined) return null;
  const { emailConfirmedAt, ...profile } = row;
  return { ...profile, emailConfirmed: emailConfirmedAt !== null };
}

export async function saveProfile(
  tx: Tx,
  personId: Id<'person'>,
  profile: {
    displayName: string;
    language: string;
    timeZone: string;
    /** Left as they are where they are not named. */
    partyCode?: string | null | undefined;
    sectorCode?: string | null | undefined;
    organisation?: string | null | undefined;
  },
): Promise<void> {
  await tx.update(people).set(profile).where(eq(people.id, personId));
}
