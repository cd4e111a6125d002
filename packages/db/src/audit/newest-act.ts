import { and, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { audit } from '../schema';

/** The newest act of a kind on a subject. */
export async function findNewestAct(db: Db | Tx, act: string, subjectId: string) {
  const [row] = await db
    .select({ details: audit.details })
    .from(audit)
    .where(and(eq(audit.act, act), eq(audit.subjectId, subjectId)))
    .orderBy(desc(audit.sequence))
    .limit(1);
  return row ?? null;
}
