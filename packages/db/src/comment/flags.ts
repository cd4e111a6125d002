import type { Id } from '@parley/domain/id';
import { eq } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { agreements, comments, flags, proposals } from '../schema';

/** A comment that somebody flags, locked: its case is opened, decided or taken up again by one at a time. */
export async function findCommentToFlag(tx: Tx, commentId: Id<'comment'>) {
  const [row] = await tx
    .select({
      state: comments.state,
      roundId: proposals.roundId,
      communityRules: agreements.communityRules,
    })
    .from(comments)
    .innerJoin(proposals, eq(proposals.id, comments.proposalId))
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .where(eq(comments.id, commentId))
    .for('no key update', { of: comments });
  return row ?? null;
}

export type NewFlag = {
  commentId: Id<'comment'>;
  personId: Id<'person'>;
  rule: number;
  note: string;
  createdAt: Date;
};

/** False where this person has flagged the comment before: once per person, also when asked twice at once. */
export async function saveFlag(tx: Tx, flag: NewFlag): Promise<boolean> {
  const saved = await tx
    .insert(flags)
    .values({ ...flag, id: newId('flag') })
    .onConflictDoNothing()
    .returning({ id: flags.id });
  return saved.length > 0;
}
