import type { Id } from '@parley/domain/id';
import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { tokens } from '../schema';

type Purpose = (typeof tokens.$inferSelect)['purpose'];

export type NewToken = {
  tokenHash: string;
  purpose: Purpose;
  personId: Id<'person'>;
  address?: string;
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

export type FoundToken = { personId: Id<'person'>; address: string | null };
const found = { personId: tokens.personId, address: tokens.address };

/** Whose token this is, if it could still be used. Looking does not use it. */
export async function findToken(
  db: Db | Tx,
  tokenHash: string,
  purpose: Purpose,
  now: Date,
): Promise<FoundToken | null> {
  const [row] = await db
    .select(found)
    .from(tokens)
    .where(usable(tokenHash, purpose, now));
  return row ?? null;
}

/** Uses a token up, with all others of its person and purpose. Of two at once, one gets the person. */
export async function saveTokenUsed(
  tx: Tx,
  tokenHash: string,
  purpose: Purpose,
  now: Date,
): Promise<FoundToken | null> {
  const [row] = await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(usable(tokenHash, purpose, now))
    .returning(found);
  if (row === undefined) return null;
  await saveTokensOver(tx, row.personId, [purpose], now);
  return row;
}

/** From now on no token of this person for these purposes can be used. */
export async function saveTokensOver(
  tx: Tx,
  personId: Id<'person'>,
  purposes: readonly Purpose[],
  now: Date,
): Promise<void> {
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.personId, personId), inArray(tokens.purpose, [...purposes]), isNull(tokens.usedAt)));
}
