import { desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { audit, people } from '../schema';

/** What was done to a subject, the newest first, and by whom; null for the command line, and for who is gone. */
export function listActsOn(db: Db | Tx, subjectId: string, limit: number) {
  return db
    .select({
      sequence: audit.sequence,
      happenedAt: audit.happenedAt,
      act: audit.act,
      details: audit.details,
      byId: audit.personId,
      byName: people.displayName,
    })
    .from(audit)
    .leftJoin(people, sql`${people.id} = ${audit.personId}`)
    .where(eq(audit.subjectId, subjectId))
    .orderBy(desc(audit.sequence))
    .limit(limit);
}
export type ActRow = Awaited<ReturnType<typeof listActsOn>>[number];
