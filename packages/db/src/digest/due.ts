import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';

/**
 * People whose digest is due: 08:00 on their chosen day has passed in their own zone, in the ISO week that their
 * own calendar shows, and they have no digest of that week. Local times are computed here, where the newest rules of
 * zones are; a zone that this database does not know counts as UTC, and holds up nobody else.
 */
export async function listDueDigests(
  db: Db | Tx,
  now: Date,
  page: { after: Id<'person'> | null; limit: number },
): Promise<{ personId: Id<'person'>; isoWeek: string }[]> {
  return await db.execute<{ personId: Id<'person'>; isoWeek: string }>(sql`
    with zones as materialized (select name from pg_timezone_names),
    readers as materialized (
      select p.id, p.digest_weekday, p.email_confirmed_at,
        case when z.name is null then 'UTC' else p.time_zone end as zone
      from people p left join zones z on z.name = p.time_zone
      where p.digest_weekday is not null and p.email_confirmed_at is not null
        and p.disabled_at is null and p.email is not null
        and not exists (select 1 from erasures e where e.person_id = p.id and e.undone_at is null)
        and p.id > ${page.after ?? ''}
    ),
    walls as materialized (
      select id, digest_weekday, email_confirmed_at, zone,
        ${now.toISOString()}::timestamptz at time zone zone as wall
      from readers
    ),
    due as (
      select id, to_char(wall, 'IYYY"-W"IW') as iso_week,
        (date_trunc('week', wall) + make_interval(days => digest_weekday - 1, hours => 8))
          at time zone zone as due_at,
        email_confirmed_at
      from walls
    )
    select due.id as "personId", due.iso_week as "isoWeek"
    from due
    where due.due_at <= ${now.toISOString()}::timestamptz
      and due.due_at >= due.email_confirmed_at
      and not exists (select 1 from digests d where d.person_id = due.id and d.iso_week = due.iso_week)
    order by due.id
    limit ${page.limit}`);
}
