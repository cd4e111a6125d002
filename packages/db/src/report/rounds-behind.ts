import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';

/**
 * Rounds with a vote event that their running report did not see. Asked by transaction id: a sequence number is
 * given out before the commit, so a late commit may stand below the highest one seen. The sequence is asked
 * as well, because transaction ids start again when a backup is restored elsewhere.
 */
export async function listRoundsBehind(db: Db): Promise<Id<'round'>[]> {
  const rows = await db.execute<{ id: Id<'round'> }>(sql`
    select r.id from rounds r
    left join reports p on p.round_id = r.id and p.edition is null
    where exists (
      select 1 from vote_events e where e.round_id = r.id and e.sequence > coalesce(p.last_sequence, 0)
    ) or exists (
      select 1 from vote_events e
      where e.round_id = r.id
        and e.transaction_id >= pg_snapshot_xmin(p.snapshot::pg_snapshot)
        and not pg_visible_in_snapshot(e.transaction_id, p.snapshot::pg_snapshot)
    )
    order by r.id`);
  return rows.map((row) => row.id);
}

export type EditionDue = { id: Id<'round'>; final: boolean };

/**
 * Rounds whose next frozen edition is due: a week since the last one or the opening, or closed without a final one.
 *
 * @param only asks about one round
 */
export async function listEditionsDue(db: Db | Tx, now: Date, only?: Id<'round'>): Promise<EditionDue[]> {
  const rows = await db.execute<EditionDue>(sql`
    select r.id, r.state <> 'open' as final from rounds r
    left join lateral (
      select max(computed_at) as at, bool_or(final) as final from reports
      where round_id = r.id and edition is not null
    ) e on true
    where ${only === undefined ? sql`true` : sql`r.id = ${only}`}
      and exists (select 1 from votes v where v.round_id = r.id and v.counts)
      and ((r.state in ('closed', 'decided') and not coalesce(e.final, false))
        or (r.state = 'open'
          and coalesce(e.at, r.opens_at) <= ${now.toISOString()}::timestamptz - interval '7 days'))
    order by r.id`);
  return [...rows];
}

/** Holds a round for the rest of the transaction, so that of two workers only one freezes its edition. */
export async function lockRound(tx: Tx, roundId: Id<'round'>): Promise<void> {
  await tx.execute(sql`select 1 from rounds where id = ${roundId} for no key update`);
}
