import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import type { Tx } from '../client';

/**
 * Takes a person's votes back in rounds that are open, and says so in the log. What was counted in a round that is
 * closed stays as a number.
 */
export async function withdrawOpenVotes(tx: Tx, personId: Id<'person'>, now: Date): Promise<void> {
  const at = now.toISOString();
  // The lock that casting takes too: a round cannot close between this look and the commit.
  await tx.execute(sql`
    select r.id from rounds r join participants p on p.round_id = r.id
    where p.person_id = ${personId} order by r.id for share of r`);
  await tx.execute(sql`
    with open as (
      select p.id from participants p join rounds r on r.id = p.round_id
      where p.person_id = ${personId} and r.state = 'open' and r.closes_at > ${at}::timestamptz
    ), withdrawn as (
      delete from votes v using open where v.participant_id = open.id returning v.*
    ), unplaced as (
      delete from standings s using open where s.participant_id = open.id
    )
    insert into vote_events (round_id, participant_id, item_id, kind, matters, counts, operation_id, happened_at)
    select round_id, participant_id, item_id, 'withdraw', false, counts, gen_random_uuid(), ${at}::timestamptz
    from withdrawn order by participant_id, item_id`);
}
