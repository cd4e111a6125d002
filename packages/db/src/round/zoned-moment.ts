import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';

const instant = (at: ReturnType<typeof sql>) =>
  sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** 23:59 in a zone, some days after a moment: computed where the newest zone rules are, in Postgres. */
export async function findEndOfDay(db: Db | Tx, from: Date, days: number, zone: string): Promise<Date> {
  return findInstant(
    db,
    sql`((((${from.toISOString()}::timestamptz at time zone ${zone})::date + ${days}::int) + time '23:59') at time zone ${zone})`,
  );
}

/** The instant at which the clocks of a zone show a day and a time, as `2026-12-01T09:00`. */
export const findLocalMoment = (db: Db | Tx, local: string, zone: string): Promise<Date> =>
  findInstant(db, sql`(${local}::timestamp at time zone ${zone})`);

/** What the clocks of a zone show at an instant, as `2026-12-01T09:00`. */
export async function findLocalTime(db: Db | Tx, at: Date, zone: string): Promise<string> {
  const [row] = await db.execute<{ at: string }>(sql`
    select to_char(${at.toISOString()}::timestamptz at time zone ${zone}, 'YYYY-MM-DD"T"HH24:MI') as at`);
  if (row === undefined) throw new Error(`no local time in ${zone}`);
  return row.at;
}

async function findInstant(db: Db | Tx, at: ReturnType<typeof sql>): Promise<Date> {
  const [row] = await db.execute<{ at: string }>(sql`select ${instant(at)} as at`);
  if (row === undefined) throw new Error('the database knows no such moment');
  return new Date(row.at);
}
