import { lt } from 'drizzle-orm';
import type { Tx } from '../client';
import { limitCounts, spentPuzzles } from '../schema';

/** Notes that a puzzle was used; false where it was before. */
export async function saveSpentPuzzle(tx: Tx, signature: string, expiresAt: Date): Promise<boolean> {
  const rows = await tx
    .insert(spentPuzzles)
    .values({ signature, expiresAt })
    .onConflictDoNothing()
    .returning({ signature: spentPuzzles.signature });
  return rows.length > 0;
}

/** Forgets puzzles that nobody can use any more, and counts that begin anew. */
export async function deleteOldCounts(tx: Tx, now: Date): Promise<void> {
  await tx.delete(spentPuzzles).where(lt(spentPuzzles.expiresAt, now));
  await tx.delete(limitCounts).where(lt(limitCounts.expire, now.getTime()));
}
