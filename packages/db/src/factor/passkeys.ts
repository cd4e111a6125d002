import type { Id } from '@parley/domain/id';
import { and, asc, count, eq, isNull, lt } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { passkeys, people } from '../schema';

export type Passkey = {
  id: string;
  personId: Id<'person'>;
  publicKey: string;
  counter: number;
  transports: string[];
};
export type NewPasskey = Passkey & { name: string; createdAt: Date };

/** False where this key is here already. */
export async function savePasskey(tx: Tx, passkey: NewPasskey): Promise<boolean> {
  const saved = await tx
    .insert(passkeys)
    .values(passkey)
    .onConflictDoNothing()
    .returning({ id: passkeys.id });
  return saved.length > 0;
}

/** A key of somebody who may sign in. */
export async function findPasskey(db: Db | Tx, id: string): Promise<Passkey | null> {
  const [row] = await db
    .select({
      id: passkeys.id,
      personId: passkeys.personId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .innerJoin(people, eq(people.id, passkeys.personId))
    .where(and(eq(passkeys.id, id), isNull(people.disabledAt)));
  return row ?? null;
}

export type ListedPasskey = {
  id: string;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
  transports: string[];
};

export function listPasskeys(db: Db | Tx, personId: Id<'person'>): Promise<ListedPasskey[]> {
  return db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      usedAt: passkeys.usedAt,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .where(eq(passkeys.personId, personId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
}

export async function countPasskeys(db: Db | Tx, personId: Id<'person'>): Promise<number> {
  const [row] = await db.select({ count: count() }).from(passkeys).where(eq(passkeys.personId, personId));
  return row?.count ?? 0;
}

/** Notes a use. False where the key's counter went back: two devices hold it, one of them a copy. */
export async function savePasskeyUsed(tx: Tx, id: string, counter: number, now: Date): Promise<boolean> {
  // A key without a counter says 0 each time.
  const forward = counter === 0 ? eq(passkeys.counter, 0) : lt(passkeys.counter, counter);
  const used = await tx
    .update(passkeys)
    .set({ counter, usedAt: now })
    .where(and(eq(passkeys.id, id), forward))
    .returning({ id: passkeys.id });
  return used.length > 0;
}

export async function deletePasskey(tx: Tx, personId: Id<'person'>, id: string): Promise<boolean> {
  const gone = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)))
    .returning({ id: passkeys.id });
  return gone.length > 0;
}

export async function deletePasskeys(tx: Tx, personId: Id<'person'>): Promise<void> {
  await tx.delete(passkeys).where(eq(passkeys.personId, personId));
}
