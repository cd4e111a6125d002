import type { Id } from '@parley/domain/id';
import { and, count, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { recoveryCodes } from '../schema';

/** These codes in place of all that a person had. */
export async function saveRecoveryCodes(
  tx: Tx,
  personId: Id<'person'>,
  codeHashes: readonly string[],
  now: Date,
): Promise<void> {
  await deleteRecoveryCodes(tx, personId);
  await tx
    .insert(recoveryCodes)
    .values(codeHashes.map((codeHash) => ({ codeHash, personId, createdAt: now })));
}

export async function deleteRecoveryCodes(tx: Tx, personId: Id<'person'>): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
}

export async function countRecoveryCodes(db: Db | Tx, personId: Id<'person'>): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/** Uses a code up: of two at the same time, one. */
export async function saveRecoveryCodeUsed(
  tx: Tx,
  personId: Id<'person'>,
  codeHash: string,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.codeHash, codeHash),
        eq(recoveryCodes.personId, personId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash });
  return used.length > 0;
}
