import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import type { Tx } from '../client';

/**
 * Accounts, by party, whose votes count in a round and that might be nobody's own: whose address is not confirmed, or is another
 * account's but for what follows a '+'. The first account of a mailbox is not counted. Addresses stay here; numbers alone leave.
 *
 * @returns null where nobody in the round has an account: of imported or made-up people nothing is known
 */
export async function listUnverifiedAccounts(
  tx: Tx,
  roundId: Id<'round'>,
): Promise<Record<string, number> | null> {
  const rows = await tx.execute<{ party: string | null; unverified: number }>(sql`
    select party, (count(*) filter (where unconfirmed or place > 1))::int as unverified
    from (
      select p.party_code as party, x.email_confirmed_at is null as unconfirmed,
        row_number() over (
          partition by split_part(split_part(x.email, '@', 1), '+', 1), split_part(x.email, '@', 2)
          order by x.created_at, x.id
        ) as place
      from participants p
      join people x on x.id = p.person_id and x.email is not null
      where p.round_id = ${roundId}
        and exists (select 1 from votes v where v.participant_id = p.id and v.counts)
    ) accounts
    group by party`);
  if (rows.length === 0) return null;
  return Object.fromEntries(
    rows.flatMap(({ party, unverified }) => (party === null ? [] : [[party, unverified]])),
  );
}
