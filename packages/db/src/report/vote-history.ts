import type { Id } from '@parley/domain/id';
import type { Choice, PassReason } from '@parley/domain/vote';
import { sql } from 'drizzle-orm';
import type { Tx } from '../client';

/** What somebody's vote on an item became. */
export type PastVote = {
  itemId: Id<'item'>;
  participantId: Id<'participant'>;
  /** Null where it was taken back, or does not count. */
  choice: Choice | null;
  matters: boolean;
  /** Why they passed, where they said so. */
  passReason: PassReason | null;
  /** Number of the edition that was the first to see it; null where none has yet. */
  edition: number | null;
};

/**
 * All that happened to the votes of a round: by item, then by participant, then in the order in which it happened. An edition saw
 * what its snapshot shows and its sequence reaches: transaction ids start again when a backup is restored elsewhere.
 */
export async function listVoteHistory(tx: Tx, roundId: Id<'round'>): Promise<PastVote[]> {
  const rows = await tx.execute<{
    item_id: Id<'item'>;
    participant_id: Id<'participant'>;
    choice: Choice | null;
    matters: boolean;
    pass_reason: PassReason | null;
    edition: number | null;
  }>(sql`
    with editions as materialized (
      select edition, last_sequence, snapshot::pg_snapshot as snapshot
      from reports where round_id = ${roundId} and edition is not null
    )
    select e.item_id, e.participant_id, case when e.counts then e.choice end as choice, e.matters, e.pass_reason,
      (select min(s.edition) from editions s
       where e.sequence <= s.last_sequence and pg_visible_in_snapshot(e.transaction_id, s.snapshot)) as edition
    from vote_events e
    where e.round_id = ${roundId}
    order by e.item_id, e.participant_id, e.sequence`);
  return rows.map(({ item_id, participant_id, pass_reason, ...vote }) => ({
    itemId: item_id,
    participantId: participant_id,
    passReason: pass_reason,
    ...vote,
  }));
}
