import type { Id } from '@parley/domain/id';
import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { invitations, organisations } from '../schema';

export type NewInvitation = {
  id: Id<'invitation'>;
  tokenHash: string;
  email: string | null;
  organisationId: Id<'organisation'> | null;
  usesMax: number;
  makerId: Id<'person'> | null;
  createdAt: Date;
  expiresAt: Date;
};

export async function saveInvitations(tx: Tx, rows: readonly NewInvitation[]): Promise<void> {
  if (rows.length > 0) await tx.insert(invitations).values([...rows]);
}

const facts = {
  id: invitations.id,
  email: invitations.email,
  organisationId: invitations.organisationId,
  organisation: organisations.name,
  usesMax: invitations.usesMax,
  uses: invitations.uses,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
  revokedAt: invitations.revokedAt,
};

const select = (db: Db | Tx) =>
  db
    .select(facts)
    .from(invitations)
    .leftJoin(organisations, eq(organisations.id, invitations.organisationId));
export type Invitation = Awaited<ReturnType<typeof select>>[number];

export async function findInvitation(db: Db | Tx, tokenHash: string): Promise<Invitation | null> {
  const [row] = await select(db).where(eq(invitations.tokenHash, tokenHash));
  return row ?? null;
}

/** Locks an invitation until the transaction ends: of two who come by its last use at once, one does. */
export async function lockInvitation(tx: Tx, tokenHash: string): Promise<void> {
  await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash))
    .for('update');
}

export async function saveInvitationUse(tx: Tx, id: Id<'invitation'>): Promise<void> {
  await tx
    .update(invitations)
    .set({ uses: sql`${invitations.uses} + 1` })
    .where(eq(invitations.id, id));
}

/** False where it was taken back already, or is not there. */
export async function saveInvitationRevoked(tx: Tx, id: Id<'invitation'>, now: Date): Promise<boolean> {
  const rows = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.id, id), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id });
  return rows.length > 0;
}

export async function findInvitationById(db: Db | Tx, id: Id<'invitation'>): Promise<Invitation | null> {
  const [row] = await select(db).where(eq(invitations.id, id));
  return row ?? null;
}

/** Invitations, the newest first, below an id where one is given; those to one organisation, or all. */
export function listInvitations(
  db: Db | Tx,
  page: {
    limit: number;
    before: Id<'invitation'> | null;
    organisationId: Id<'organisation'> | null;
  },
): Promise<Invitation[]> {
  return select(db)
    .where(
      and(
        page.before === null ? undefined : lt(invitations.id, page.before),
        page.organisationId === null ? undefined : eq(invitations.organisationId, page.organisationId),
      ),
    )
    .orderBy(desc(invitations.id))
    .limit(page.limit);
}
