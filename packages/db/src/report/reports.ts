import type { Id } from '@parley/domain/id';
import type { Shown } from '@parley/domain/vote';
import { and, eq, isNull } from 'drizzle-orm';
import { type Db, newId, type Tx } from '../client';
import { reports, standings } from '../schema';

export type NewReport = {
  roundId: Id<'round'>;
  snapshot: string;
  lastSequence: number;
  computedAt: Date;
  result: unknown;
};

export type Standing = {
  participantId: Id<'participant'>;
  x: number;
  y: number;
  votes: number;
  group: string | null;
};

/** The running report of a round takes the place of the one before it, and so does where everybody stands. */
export async function saveRunningReport(tx: Tx, report: NewReport, rows: readonly Standing[]): Promise<void> {
  await tx.delete(reports).where(and(eq(reports.roundId, report.roundId), isNull(reports.edition)));
  await tx.insert(reports).values({ id: newId('report'), ...report, edition: null, final: false });
  await tx.delete(standings).where(eq(standings.roundId, report.roundId));
  for (let from = 0; from < rows.length; from += 5000) {
    const slice = rows.slice(from, from + 5000);
    await tx.insert(standings).values(slice.map((row) => ({ roundId: report.roundId, ...row })));
  }
}

export const reportFrame = {
  id: reports.id,
  edition: reports.edition,
  final: reports.final,
  computedAt: reports.computedAt,
};

/** A report without its figures, which are many: see `findReportResult`. */
export type ReportFrame = { id: Id<'report'>; edition: number | null; final: boolean; computedAt: Date };

/** The report that runs along with the votes: live figures, shown by the round's rule only. */
export async function findRunningReport(db: Db | Tx, roundId: Id<'round'>): Promise<ReportFrame | null> {
  const [row] = await db
    .select(reportFrame)
    .from(reports)
    .where(and(eq(reports.roundId, roundId), isNull(reports.edition)));
  return row ?? null;
}

export const reportResult = { result: reports.result, tables: reports.tables };

/** What a report found, and what of it may be shown. A row is never rewritten: a running report is replaced by another row. */
export async function findReportResult(db: Db | Tx, id: Shown<'report'>) {
  const [row] = await db.select(reportResult).from(reports).where(eq(reports.id, id));
  return row ?? null;
}
