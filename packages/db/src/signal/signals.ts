import { type Signal, type SignalKind, signalRules } from '@parley/domain/signal';
import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../client';

const since = (now: Date) =>
  sql`(${now.toISOString()}::timestamptz - make_interval(days => ${signalRules.days}))`;

/** Votes that count in open rounds, one row a vote, with whose they are. */
const openVotes = sql`(
  select v.round_id, v.participant_id, p.person_id, v.item_id, v.choice, v.cast_at, r.slug
  from votes v
  join participants p on p.id = v.participant_id
  join rounds r on r.id = v.round_id
  where v.counts and r.state = 'open')`;

/** Hours in which many more people registered than usual; hours without anybody are usual ones too. */
const bursts = (now: Date): SQL => sql`
  with hours as (
    select date_trunc('hour', created_at) as hour, count(*)::int as people
    from people where created_at >= ${since(now)} group by 1
  ), usual as (
    select coalesce(percentile_disc(0.5) within group (order by coalesce(h.people, 0)), 0) as people
    from generate_series(date_trunc('hour', ${since(now)}), ${now.toISOString()}::timestamptz, '1 hour') as all_hours(hour)
    left join hours h using (hour)
  )
  select null as slug, h.hour as at, h.people,
    (select count(*)::int from ${openVotes} v join people p on p.id = v.person_id
      where date_trunc('hour', p.created_at) = h.hour) as votes
  from hours h, usual u
  where h.people >= ${signalRules.burst.fewestPeople}
    and h.people >= ${signalRules.burst.timesUsual} * greatest(u.people, 1)`;

/** People of an open round whose votes are the very same. */
const sameBallots = (): SQL => sql`
  with ballots as (
    select slug, participant_id, count(*)::int as votes, max(cast_at) as at,
      md5(string_agg(item_id || choice, ' ' order by item_id)) as ballot
    from ${openVotes} v where person_id is not null group by slug, participant_id
    having count(*) >= ${signalRules.sameBallots.fewestVotes}
  )
  select slug, max(at) as at, count(*)::int as people, sum(votes)::int as votes
  from ballots group by slug, ballot having count(*) >= ${signalRules.sameBallots.fewestPeople}`;

/** The same words in comments and statements by different people. */
const copies = (now: Date): SQL => sql`
  with texts as (
    select c.author_id as author, r.slug, c.body as text, c.created_at as at
    from comments c join proposals p on p.id = c.proposal_id join rounds r on r.id = p.round_id
    where c.author_id is not null and c.created_at >= ${since(now)}
    union all
    select s.author_id, r.slug, s.text, s.created_at
    from statements s join rounds r on r.id = s.round_id
    where s.author_id is not null and s.created_at >= ${since(now)}
  ), keyed as (
    select slug, author, at, lower(regexp_replace(text, '[^[:alnum:]]+', '', 'g')) as key from texts
  ), copied as (
    select slug, key, max(at) as at, array_agg(distinct author) as authors
    from keyed where length(key) >= ${signalRules.copies.fewestLetters}
    group by slug, key having count(distinct author) >= ${signalRules.copies.fewestPeople}
  )
  select slug, at, cardinality(authors) as people,
    (select count(*)::int from ${openVotes} v where v.slug = c.slug and v.person_id = any(c.authors)) as votes
  from copied c`;

/** People who cast more votes than a trial holds within a minute of registering. */
const quick = (now: Date): SQL => sql`
  with hasty as (
    select v.slug, v.person_id, count(*)::int as votes, max(v.cast_at) as at
    from ${openVotes} v join people p on p.id = v.person_id
    where p.created_at >= ${since(now)}
      and v.cast_at < p.created_at + make_interval(secs => ${signalRules.quick.seconds})
    group by v.slug, v.person_id having count(*) >= ${signalRules.quick.fewestVotes}
  )
  select slug, max(at) as at, count(*)::int as people, sum(votes)::int as votes from hasty group by slug`;

/** What stands out among registrations, votes and texts, in numbers: nobody's vote is told. */
export async function listSignals(db: Db, now: Date): Promise<Signal[]> {
  const asked: [SignalKind, SQL][] = [
    ['burst', bursts(now)],
    ['same-ballots', sameBallots()],
    ['copies', copies(now)],
    ['quick', quick(now)],
  ];
  const found: Signal[] = [];
  for (const [kind, query] of asked) {
    const rows = await db.execute<{ slug: string | null; at: string | Date; people: number; votes: number }>(
      query,
    );
    for (const { slug, at, people, votes } of rows) {
      found.push({ kind, roundSlug: slug, at: new Date(at), people, votes });
    }
  }
  return found.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
