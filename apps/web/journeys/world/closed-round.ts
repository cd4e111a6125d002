import { randomUUID } from 'node:crypto';
import { newId, openDb } from '@parley/db/client';
import { placeOf } from './place';

/**
 * What the clock does to a proposal whose round ends, to it alone: from now on it stands in a round of its own that has
 * closed. The round that it was opened in goes on for the other journeys.
 */
export async function endRoundOf(slug: string): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  const roundId = newId('round');
  try {
    await client.sql`
      insert into rounds (id, agreement_id, slug, title, summary, state, rules, rules_hash, time_zone, opens_at, closes_at, created_at)
      select ${roundId}, r.agreement_id, ${`ended-${randomUUID()}`}, r.title, r.summary, 'closed', r.rules, r.rules_hash,
        r.time_zone, now() - interval '2 days', now() - interval '1 day', now()
      from rounds r join proposals p on p.round_id = r.id where p.slug = ${slug}`;
    await client.sql`
      update proposals set round_id = ${roundId}, state = 'in-review' where slug = ${slug}`;
  } finally {
    await client.close();
  }
}
