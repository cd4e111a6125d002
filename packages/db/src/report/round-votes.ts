import type { Id } from '@parley/domain/id';
import type { Tier } from '@parley/domain/organisation';
import type { Choice, ItemKind, PassReason } from '@parley/domain/vote';
import { and, eq, max, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import {
  amendments,
  clauseVersions,
  items,
  participants,
  reservations,
  rounds,
  voteEvents,
  votes,
} from '../schema';
import { listUnverifiedAccounts } from './unverified-accounts';
import { listVoteHistory, type PastVote } from './vote-history';

export type RoundVotes = {
  /** `pg_current_snapshot()` of the reading transaction. */
  snapshot: string;
  lastSequence: number;
  /** Every text but former versions; `counts` is false while moderation keeps it out. */
  items: { id: Id<'item'>; kind: ItemKind; counts: boolean; version: string | null; createdAt: Date }[];
  /** As they were at their first vote. Of people in a round that was imported nobody knows the tier. */
  participants: {
    id: Id<'participant'>;
    partyCode: string | null;
    sectorCode: string | null;
    tier: Tier | null;
  }[];
  /** That count, on items that count. */
  votes: {
    participantId: Id<'participant'>;
    itemId: Id<'item'>;
    choice: Choice;
    matters: boolean;
    passReason: PassReason | null;
  }[];
  /** Made in words with a vote, and shown: a mark for each. */
  reservations: { participantId: Id<'participant'>; itemId: Id<'item'> }[];
  /** By party; null where nobody in the round has an account. */
  unverified: Record<string, number> | null;
  /** All votes ever, with the edition that first saw each; empty unless asked for. */
  history: PastVote[];
};

/** Every vote of a round that counts on an item that is live, read at one moment. */
export async function readRoundVotes(
  db: Db,
  roundId: Id<'round'>,
  { withHistory = false } = {},
): Promise<RoundVotes> {
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
      return {
        snapshot: moment?.snapshot ?? '',
        lastSequence: last?.sequence ?? 0,
        ...(await readRoom(tx, roundId)),
        unverified: await listUnverifiedAccounts(tx, roundId),
        history: withHistory ? await listVoteHistory(tx, roundId) : [],
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function readRoom(tx: Tx, roundId: Id<'round'>) {
  return {
    items: await tx
      .select({
        id: items.id,
        kind: items.kind,
        counts: sql<boolean>`${items.state} = 'live'`,
        version: sql<string | null>`coalesce(${clauseVersions.hash}, ${amendments.hash})`,
        createdAt: items.createdAt,
      })
      .from(items)
      .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
      .leftJoin(amendments, eq(amendments.itemId, items.id))
      .where(and(eq(items.roundId, roundId), ne(items.state, 'superseded'))),
    participants: await tx
      .select({
        id: participants.id,
        partyCode: participants.partyCode,
        sectorCode: participants.sectorCode,
        tier: sql<Tier | null>`case when ${rounds.importedFrom} is null then ${participants.tier} end`,
      })
      .from(participants)
      .innerJoin(rounds, eq(rounds.id, participants.roundId))
      .where(eq(participants.roundId, roundId)),
    votes: await tx
      .select({
        participantId: votes.participantId,
        itemId: votes.itemId,
        choice: votes.choice,
        matters: votes.matters,
        passReason: votes.passReason,
      })
      .from(votes)
      .innerJoin(items, eq(items.id, votes.itemId))
      .where(and(eq(votes.roundId, roundId), eq(votes.counts, true), eq(items.state, 'live'))),
    reservations: await tx
      .select({ participantId: reservations.participantId, itemId: reservations.itemId })
      .from(reservations)
      .innerJoin(items, eq(items.id, reservations.itemId))
      .where(and(eq(items.roundId, roundId), eq(items.state, 'live'), eq(reservations.state, 'shown'))),
  };
}
