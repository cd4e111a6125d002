import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import { and, eq } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { clauseVersions, items, versionConfirmations } from '../schema';

type NewVersion = Pick<
  typeof clauseVersions.$inferInsert,
  'clauseId' | 'version' | 'heading' | 'text' | 'brackets' | 'hash' | 'authorId' | 'amendmentId' | 'createdAt'
>;

/** A version that waits for its languages to be confirmed. The clause is locked. */
export async function saveDraftedVersion(tx: Tx, version: NewVersion): Promise<Id<'clauseVersion'>> {
  const id = newId('clauseVersion');
  await tx.insert(clauseVersions).values({ ...version, id, state: 'drafted' });
  return id;
}

export async function saveDraftedWords(
  tx: Tx,
  versionId: Id<'clauseVersion'>,
  words: { heading: LocalizedText; text: LocalizedText; hash: string },
): Promise<void> {
  await tx.update(clauseVersions).set(words).where(eq(clauseVersions.id, versionId));
}

export type Confirmation = { language: string; personId: Id<'person'> | null; confirmedAt: Date };

export async function saveConfirmations(
  tx: Tx,
  versionId: Id<'clauseVersion'>,
  confirmations: readonly Confirmation[],
): Promise<void> {
  if (confirmations.length === 0) return;
  await tx
    .insert(versionConfirmations)
    .values(confirmations.map((one) => ({ ...one, versionId })))
    .onConflictDoNothing();
}

/**
 * Makes a drafted version the one that is voted on. Votes on the words before it stay on the item that they were cast on,
 * which is no longer put to anybody.
 */
export async function saveCurrentVersion(
  tx: Tx,
  { clauseId, versionId }: { clauseId: Id<'clause'>; versionId: Id<'clauseVersion'> },
  vote: { roundId: Id<'round'>; createdAt: Date } | null,
): Promise<void> {
  const [former] = await tx
    .update(clauseVersions)
    .set({ state: 'older' })
    .where(and(eq(clauseVersions.clauseId, clauseId), eq(clauseVersions.state, 'current')))
    .returning({ itemId: clauseVersions.itemId });
  const formerItem = former?.itemId ?? null;
  if (formerItem !== null) {
    await tx.update(items).set({ state: 'superseded' }).where(eq(items.id, formerItem));
  }
  const itemId = vote === null ? null : newId('item');
  if (vote !== null && itemId !== null) {
    await tx.insert(items).values({ ...vote, id: itemId, kind: 'clause', state: 'live' });
  }
  await tx.update(clauseVersions).set({ state: 'current', itemId }).where(eq(clauseVersions.id, versionId));
}
