import type { Id } from '@parley/domain/id';
import type { Choice, ItemKind } from '@parley/domain/vote';
import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Db } from '../client';
import { items, participants, voteEvents, votes } from '../schema';

export type RoundVotes = {
  /** `pg_current_snapshot()` of the reading transaction. */
  snapshot: string;
  lastSequence: number;
  items: { id: Id<'item'>; kind: ItemKind }[];
  participants: { id: Id<'participant'>; partyCode: string | null; sectorCode: string | null }[];
  votes: { participantId: Id<'participant'>; itemId: Id<'item'>; choice: Choice }[];
};

/** Every vote of a round that counts on an item that is live, read at one moment. */
export async function readRoundVotes(db: Db, roundId: Id<'round'>): Promise<RoundVotes> {
  return db.transaction(
    async (tx) => {
      // A large round takes longer than a page may.
      await tx.execute(sql`set local statement_timeout = '120s'`);
      const [moment] = await tx.execute<{ snapshot: string }>(
        sql`select pg_current_snapshot()::text as snapshot`,
      );
      const [last] = await tx
        .select({ sequence: max(voteEvents.sequence) })
        .from(voteEvents)
        .where(eq(voteEvents.roundId, roundId));
      const live = and(eq(items.roundId, roundId), inArray(items.state, ['live']));
      return {
        snapshot: moment?.snapshot ?? '',
        lastSequence: last?.sequence ?? 0,
        items: await tx.select({ id: items.id, kind: items.kind }).from(items).where(live),
        participants: await tx
          .select({
            id: participants.id,
            partyCode: participants.partyCode,
            sectorCode: participants.sectorCode,
          })
          .from(participants)
          .where(eq(participants.roundId, roundId)),
        votes: await tx
          .select({ participantId: votes.participantId, itemId: votes.itemId, choice: votes.choice })
          .from(votes)
          .innerJoin(items, eq(items.id, votes.itemId))
          .where(and(eq(votes.roundId, roundId), eq(votes.counts, true), eq(items.state, 'live'))),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
