import type { Id } from '@parley/domain/id';
import { sql } from 'drizzle-orm';
import type { Db } from '../client';

/**
 * Slugs of an agreement's rounds that have a report, frozen or running: real ones before the demonstration, then the one whose report
 * is newest. Whether it may be shown yet is for the rules to say.
 */
export async function listRoundsWithReport(db: Db, agreementId: Id<'agreement'>): Promise<string[]> {
  const rows = await db.execute<{ slug: string }>(sql`
    select r.slug from rounds r
    join (select round_id, max(computed_at) as at from reports group by round_id) p on p.round_id = r.id
    where r.agreement_id = ${agreementId}
    order by r.demonstration, p.at desc, r.id desc`);
  return rows.map(({ slug }) => slug);
}

/** The round of an agreement that people are most likely to ask about: open, else the next to open, else the last to close. */
export async function findForemostRound(
  db: Db,
  agreementId: Id<'agreement'>,
  now: Date,
): Promise<string | null> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const [row] = await db.execute<{ slug: string }>(sql`
    select slug from rounds where state <> 'draft' and agreement_id = ${agreementId}
    order by demonstration,
      case when state <> 'open' or closes_at <= ${at} then 2 when opens_at > ${at} then 1 else 0 end,
      case when state = 'open' and opens_at > ${at} then opens_at end, closes_at desc limit 1`);
  return row?.slug ?? null;
}
