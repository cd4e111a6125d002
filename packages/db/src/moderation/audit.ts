import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../client';
import { audit } from '../schema';

export type NewAuditRow = {
  happenedAt: Date;
  /** Null for the command line. */
  personId: string | null;
  act: string;
  subjectId: string;
  details: Record<string, string | number | boolean | null>;
};

export async function saveAuditRow(tx: Tx, row: NewAuditRow): Promise<void> {
  await tx.insert(audit).values(row);
}

/** The newest act of a kind on a subject. */
export async function findNewestAct(tx: Tx, act: string, subjectId: string) {
  const [row] = await tx
    .select({ details: audit.details })
    .from(audit)
    .where(and(eq(audit.act, act), eq(audit.subjectId, subjectId)))
    .orderBy(desc(audit.sequence))
    .limit(1);
  return row ?? null;
}
