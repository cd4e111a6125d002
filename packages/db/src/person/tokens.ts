import type { Id } from '@parley/domain/id';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { tokens } from '../schema';

type Purpose = (typeof tokens.$inferSelect)['purpose'];

export type NewToken = {
  tokenHash: string;
  purpose: Purpose;
  personId: Id<'person'>;
  createdAt: Date;
  expiresAt: Date;
};

export async function saveToken(tx: Tx, token: NewToken): Promise<void> {
  await tx.insert(tokens).values(token);
}

const usable = (tokenHash: string, purpose: Purpose, now: Date) =>
  and(
    eq(tokens.tokenHash, tokenHash),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  );

/** Whose token this is, if it could still be used. Looking does not use it. */
export async function findTokenPerson(
  db: Db | Tx,
  tokenHash: string,
  purpose: Purpose,
  now: Date,
): Promise<Id<'person'> | null> {
  const [row] = await db
    .select({ personId: tokens.personId })
    .from(tokens)
    .where(usable(tokenHash, purpose, now));
  return row?.personId ?? null;
}

/** Uses a token up, with all others of its person and purpose. Of two at once, one gets the person. */
export async function saveTokenUsed(
  tx: Tx,
  tokenHash: string,
  purpose: Purpose,
  now: Date,
): Promise<Id<'person'> | null> {
  const [row] = await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(usable(tokenHash, purpose, now))
    .returning({ personId: tokens.personId });
  if (row === undefined) return null;
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.personId, row.personId), eq(tokens.purpose, purpose), isNull(tokens.usedAt)));
  return row.personId;
}
