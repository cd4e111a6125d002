import { addressingStates } from '@parley/domain/amendment';
import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import { undoMinutes } from '@parley/domain/moderation';
import type { NewsKind } from '@parley/domain/news';
import { readItemStates } from '@parley/domain/vote';
import { eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { people } from '../schema';

/**
 * All that happened on what a person wrote, voted on or follows, since they follow it, never what they did themselves. It is read from the rows that it
 * happened to: nothing is kept twice, and what is taken out or erased is no longer told. A decision is told once it cannot be
 * taken back any more.
 */
const happened = (personId: Id<'person'>, after: Date, before: Date) => sql`
  with followed as materialized (
    select proposal_id, statement_id, agreement_id, domain_code, created_at from follows where person_id = ${personId}
  ),
  said as (
    select c.created_at as at, case when own.id is null then 'comment' else 'answer' end as kind, c.proposal_id,
      c.id as comment_id, cl.number as clause, s.number as statement
    from comments c
    left join comments own on own.id = c.parent_id and own.author_id = ${personId}
    left join clauses cl on cl.id = c.clause_id
    left join statements s on s.id = c.statement_id
    where c.state = 'shown' and c.author_id is distinct from ${personId}
      and c.created_at > ${after.toISOString()}::timestamptz and c.created_at < ${before.toISOString()}::timestamptz
      and (own.id is not null
        or exists (select 1 from followed f where f.created_at < c.created_at
          and (f.proposal_id = c.proposal_id or f.statement_id = c.statement_id)))
  ),
  addressed as (
    select x.created_at as at, 'addressed' as kind, a.proposal_id, x.comment_id, cl.number as clause, null::int as statement
    from comments c
    join addressed_comments x on x.comment_id = c.id
    join amendments a on a.id = x.amendment_id and a.state in ${addressingStates}
    join items i on i.id = a.item_id and i.state in ${readItemStates}
    join clauses cl on cl.id = a.clause_id
    where c.author_id = ${personId} and c.state = 'shown' and a.author_id is distinct from ${personId}
      and x.created_at > ${after.toISOString()}::timestamptz and x.created_at < ${before.toISOString()}::timestamptz
  ),
  stated as (
    select s.created_at as at, 'statement' as kind, s.proposal_id, null as comment_id, null::int as clause, s.number as statement
    from statements s join items i on i.id = s.item_id and i.state = 'live'
    where exists (select 1 from followed f where f.proposal_id = s.proposal_id and f.created_at < s.created_at)
      and s.author_id is distinct from ${personId}
      and s.created_at > ${after.toISOString()}::timestamptz and s.created_at < ${before.toISOString()}::timestamptz
  ),
  reworded as (
    select v.created_at as at, 'version' as kind, cl.proposal_id, null as comment_id, cl.number as clause, null::int as statement
    from clause_versions v join clauses cl on cl.id = v.clause_id
    where v.state = 'current' and v.version > 1
      and v.created_at > ${after.toISOString()}::timestamptz and v.created_at < ${before.toISOString()}::timestamptz
      and (exists (select 1 from followed f where f.proposal_id = cl.proposal_id and f.created_at < v.created_at) or exists (
        select 1 from clause_versions older join votes b on b.item_id = older.item_id
        join participants p on p.id = b.participant_id and p.person_id = ${personId}
        where older.clause_id = v.clause_id and older.version < v.version))
  ),
  opened as (
    select p.opened_at as at, 'opened' as kind, p.id as proposal_id, null as comment_id, null::int as clause, null::int as statement
    from proposals p join followed f on f.agreement_id = p.agreement_id and f.domain_code = p.domain_code
      and f.created_at < p.opened_at
    where p.state not in ('draft', 'submitted') and p.author_id is distinct from ${personId}
      and p.opened_at > ${after.toISOString()}::timestamptz and p.opened_at < ${before.toISOString()}::timestamptz
  ),
  decided as (
    select k.decided_at + make_interval(mins => ${undoMinutes}) as at, k.state as kind,
      coalesce(s.proposal_id, c.proposal_id, cl.proposal_id) as proposal_id, c.id as comment_id, cl.number as clause,
      s.number as statement
    from cases k
    left join statements s on s.id = k.statement_id
    left join comments c on c.id = k.comment_id
    left join reservations r on r.id = k.reservation_id
    left join participants p on p.id = r.participant_id
    left join clause_versions v on v.item_id = r.item_id
    left join clauses cl on cl.id = v.clause_id
    where k.state <> 'waiting' and not (k.reason = 'flagged' and k.state = 'accepted')
      and coalesce(s.author_id, c.author_id, p.person_id) = ${personId}
      and k.decided_at + make_interval(mins => ${undoMinutes}) > ${after.toISOString()}::timestamptz
      and k.decided_at + make_interval(mins => ${undoMinutes}) < ${before.toISOString()}::timestamptz
  )
  select * from said union all select * from addressed union all select * from stated union all select * from reworded
  union all select * from opened union all select * from decided`;

export type NewsRow = {
  at: Date;
  kind: NewsKind;
  commentId: Id<'comment'> | null;
  clause: number | null;
  statement: number | null;
  proposal: { slug: string; title: LocalizedText } | null;
};

/** The newest of what happened before a moment, at most so many. */
export async function listNews(
  db: Db | Tx,
  query: { personId: Id<'person'>; before: Date; limit: number },
): Promise<NewsRow[]> {
  const rows = await db.execute<{
    at: string;
    kind: NewsKind;
    comment_id: Id<'comment'> | null;
    clause: number | null;
    statement: number | null;
    slug: string | null;
    title: LocalizedText | null;
  }>(sql`
    select h.at, h.kind, h.comment_id, h.clause, h.statement, p.slug, p.title
    from (${happened(query.personId, new Date(0), query.before)}) h
    left join proposals p on p.id = h.proposal_id
    order by h.at desc, h.kind, h.comment_id, h.clause, h.statement limit ${query.limit}`);
  return rows.map(({ at, kind, comment_id, clause, statement, slug, title }) => ({
    at: new Date(at),
    kind,
    commentId: comment_id,
    clause,
    statement,
    proposal: slug === null || title === null ? null : { slug, title },
  }));
}

/** How much happened since a person last looked, counted up to `most` + 1. */
export async function countUnreadNews(
  db: Db | Tx,
  query: { personId: Id<'person'>; now: Date; most: number },
): Promise<number> {
  const [person] = await db
    .select({ readAt: people.newsReadAt, since: people.createdAt })
    .from(people)
    .where(eq(people.id, query.personId));
  if (person === undefined) return 0;
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select 1 from (${happened(query.personId, person.readAt ?? person.since, query.now)}) h limit ${query.most + 1}
    ) counted`);
  return row?.count ?? 0;
}

export async function findNewsReadAt(db: Db | Tx, personId: Id<'person'>): Promise<Date | null> {
  const [person] = await db.select({ readAt: people.newsReadAt }).from(people).where(eq(people.id, personId));
  return person?.readAt ?? null;
}

/** An older page that is marked as read takes nothing back. */
export async function saveNewsReadAt(tx: Tx, personId: Id<'person'>, until: Date): Promise<void> {
  await tx
    .update(people)
    .set({ newsReadAt: sql`greatest(${people.newsReadAt}, ${until.toISOString()}::timestamptz)` })
    .where(eq(people.id, personId));
}
