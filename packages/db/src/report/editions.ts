import type { Id } from '@parley/domain/id';
import { and, asc, desc, eq, isNotNull, max } from 'drizzle-orm';
import { type Db, newId, type Tx } from '../client';
import { groupMembers, reports } from '../schema';
import { type NewReport, type ReportFrame, reportFrame, reportResult } from './reports';

export type GroupMember = { participantId: Id<'participant'>; label: string };

/** What is frozen with a report: who is in which group, and what may be shown of each text. */
export type NewEdition = { final: boolean; members: readonly GroupMember[]; tables: unknown };

/** Number of a round's newest edition; 0 before the first. */
export async function findNewestEditionNumber(db: Db | Tx, roundId: Id<'round'>): Promise<number> {
  const [last] = await db
    .select({ edition: max(reports.edition) })
    .from(reports)
    .where(eq(reports.roundId, roundId));
  return last?.edition ?? 0;
}

/** Freezes a report under a number that its round has not given yet. */
export async function saveEdition(
  tx: Tx,
  edition: number,
  report: NewReport,
  { final, members, tables }: NewEdition,
): Promise<void> {
  const reportId = newId('report');
  await tx.insert(reports).values({ id: reportId, ...report, edition, final, tables });
  for (let from = 0; from < members.length; from += 5000) {
    const slice = members.slice(from, from + 5000);
    await tx.insert(groupMembers).values(slice.map((member) => ({ reportId, ...member })));
  }
}

/** One edition of a round, the newest where no number is given. */
export async function findEdition(
  db: Db | Tx,
  roundId: Id<'round'>,
  edition?: number,
): Promise<ReportFrame | null> {
  const numbered = edition === undefined ? isNotNull(reports.edition) : eq(reports.edition, edition);
  const [row] = await db
    .select(reportFrame)
    .from(reports)
    .where(and(eq(reports.roundId, roundId), numbered))
    .orderBy(desc(reports.edition))
    .limit(1);
  return row ?? null;
}

/** The newest edition of a round with all that it found, for the next one to follow; never for showing. */
export async function findEditionToFollow(db: Db | Tx, roundId: Id<'round'>) {
  const [row] = await db
    .select({ ...reportFrame, ...reportResult })
    .from(reports)
    .where(and(eq(reports.roundId, roundId), isNotNull(reports.edition)))
    .orderBy(desc(reports.edition))
    .limit(1);
  return row ?? null;
}

export async function listEditions(db: Db | Tx, roundId: Id<'round'>) {
  return db
    .select({ edition: reports.edition, final: reports.final, computedAt: reports.computedAt })
    .from(reports)
    .where(and(eq(reports.roundId, roundId), isNotNull(reports.edition)))
    .orderBy(desc(reports.edition));
}

/** What each edition of a round showed, the oldest first; null of those that were frozen before it was kept. */
export async function listEditionTables(db: Db | Tx, roundId: Id<'round'>) {
  return db
    .select({ id: reports.id, edition: reports.edition, tables: reports.tables })
    .from(reports)
    .where(and(eq(reports.roundId, roundId), isNotNull(reports.edition)))
    .orderBy(asc(reports.edition));
}

/** Who was in which group of an edition; who was in none is not listed. */
export async function listGroupMembers(db: Db | Tx, reportId: Id<'report'>): Promise<GroupMember[]> {
  return db
    .select({ participantId: groupMembers.participantId, label: groupMembers.label })
    .from(groupMembers)
    .where(eq(groupMembers.reportId, reportId))
    .orderBy(asc(groupMembers.participantId));
}
