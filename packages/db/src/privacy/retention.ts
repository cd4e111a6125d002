import type { Id } from '@parley/domain/id';
import type { Retained } from '@parley/domain/privacy';
import { type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';

type Removal = Exclude<Retained, 'unconfirmedPeople'>;

/** What is removed of each table that became useless before a moment. */
const removals: Record<Removal, (before: string) => SQL> = {
  sessions: (before) => sql`delete from sessions where expires_at < ${before}::timestamptz`,
  tokens: (before) => sql`delete from tokens where expires_at < ${before}::timestamptz`,
  challenges: (before) => sql`delete from challenges where expires_at < ${before}::timestamptz`,
  invitations: (before) => sql`delete from invitations where expires_at < ${before}::timestamptz`,
  recoveryCodes: (before) => sql`delete from recovery_codes where used_at < ${before}::timestamptz`,
  letterWords: (before) => sql`
    update letters set content = null, html = null, text = null
    where state not in ('ready', 'sending') and state_at < ${before}::timestamptz
      and (content is not null or html is not null or text is not null)`,
  letters: (before) => sql`
    delete from letters where state not in ('ready', 'sending') and state_at < ${before}::timestamptz`,
  withdrawnComments: (before) => sql`
    with due as (
      update comments set body = '–' where withdrawn_at < ${before}::timestamptz and body <> '–' returning id
    ), former as (
      delete from comment_edits e using due where e.comment_id = due.id
    ), translated as (
      delete from translations n using due where n.comment_id = due.id
    )
    select id from due`,
  digests: (before) => sql`
    delete from digests d where d.created_at < ${before}::timestamptz and exists (
      select 1 from digests newer where newer.person_id = d.person_id and newer.window_ends_at > d.window_ends_at)`,
};

export const removalNames = Object.keys(removals) as Removal[];

/** Removes what became useless before a moment. Returns how many rows it touched. */
export async function removeUseless(tx: Tx, what: Removal, before: Date): Promise<number> {
  const result = await tx.execute(removals[what](before.toISOString()));
  return result.count;
}

/** People who registered before a moment and never confirmed an address. */
export async function listUnconfirmed(db: Db | Tx, before: Date, limit: number): Promise<Id<'person'>[]> {
  const rows = await db.execute<{ id: Id<'person'> }>(sql`
    select id from people where email_confirmed_at is null and created_at < ${before.toISOString()}::timestamptz
    order by id limit ${limit}`);
  return rows.map((row) => row.id);
}
