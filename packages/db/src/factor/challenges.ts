import type { Id } from '@parley/domain/id';
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Tx } from '../client';
import { challenges } from '../schema';

export type NewChallenge = typeof challenges.$inferInsert;

/** Keeps what a device is asked to sign; those that nobody answered in time go with it. */
export async function saveChallenge(tx: Tx, challenge: NewChallenge, now: Date): Promise<void> {
  await tx.delete(challenges).where(lte(challenges.expiresAt, now));
  await tx.insert(challenges).values(challenge);
}

/** Uses a challenge up: of two answers to it, one. */
export async function deleteChallenge(
  tx: Tx,
  asked: { challengeHash: string; purpose: NewChallenge['purpose']; personId: Id<'person'> | null },
  now: Date,
): Promise<boolean> {
  const gone = await tx
    .delete(challenges)
    .where(
      and(
        eq(challenges.challengeHash, asked.challengeHash),
        eq(challenges.purpose, asked.purpose),
        asked.personId === null ? isNull(challenges.personId) : eq(challenges.personId, asked.personId),
        gt(challenges.expiresAt, now),
      ),
    )
    .returning({ challengeHash: challenges.challengeHash });
  return gone.length > 0;
}
