import type { Id } from '@parley/domain/id';
import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { participants, votes } from '../schema';

/** The votes of one person in one round that count. */
export async function listOwnVotes(db: Db | Tx, roundId: Id<'round'>, personId: Id<'person'>) {
  return db
    .select({ itemId: votes.itemId, choice: votes.choice })
    .from(votes)
    .innerJoin(participants, eq(participants.id, votes.participantId))
    .where(
      and(eq(participants.roundId, roundId), eq(participants.personId, personId), eq(votes.counts, true)),
    )
    .orderBy(votes.itemId);
}
