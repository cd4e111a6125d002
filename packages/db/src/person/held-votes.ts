import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import type { Tx } from '../client';

/**
 * Lets the votes count that a person cast since a moment while their address was not confirmed, in rounds that are
 * still open, and says so in the log. A round that closed in between is left as it was published.
 *
 * @returns how many votes began to count; none the second time
 */
export async function saveHeldVotesCounted(
  tx: Tx,
  personId: Id<'person'>,
  castSince: Date,
  now: Date,
): Promise<number> {
  const [since, at] = [castSince.toISOString(), now.toISOString()];
  // The lock that casting takes too: a round cannot close between this look and the commit.
  await tx.execute(sql`
    select r.id from rounds r join participants p on p.round_id = r.id
    where p.person_id = ${personId} order by r.id for share of r`);
  // Rows are locked in the order in which casting writes them, so that the two cannot wait for each other.
  const counted = await tx.execute<{ item_id: string }>(sql`
    with held as (
      select v.participant_id, v.item_id
      from votes v
      join participants p on p.id = v.participant_id
      join rounds r on r.id = v.round_id
      where p.person_id = ${personId} and not v.counts and v.cast_at >= ${since}::timestamptz
        and r.state = 'open' and r.closes_at > ${at}::timestamptz
      order by v.participant_id, v.item_id
      for update of v
    ), counted as (
      update votes v set counts = true from held h
      where v.participant_id = h.participant_id and v.item_id = h.item_id
      returning v.*
    )
    insert into vote_events
      (round_id, participant_id, item_id, kind, choice, matters, counts, version_hash, language, pass_reason, operation_id, happened_at)
    select round_id, participant_id, item_id, 'count', choice, matters, true, version_hash, language, pass_reason,
      gen_random_uuid(), ${at}::timestamptz
    from counted order by participant_id, item_id
    returning item_id`);
  return counted.length;
}
