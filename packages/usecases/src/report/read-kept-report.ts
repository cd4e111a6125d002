import { findReportResult } from '@parley/db/report';
import type { Shown } from '@parley/domain/vote';
import type { Deps } from '../deps';
import type { EditionTables } from './edition-tables';
import type { KeptReport } from './keep-report';

/** A report as it is kept, and what of it may be shown; null where nothing was decided when it was computed. */
export type ReadReport = { kept: KeptReport; tables: EditionTables | null };

/**
 * Reports that were read last, by id. A row is never rewritten, so what was read of it stays true; reading a round of
 * 2,000 texts takes longer than drawing its page.
 */
const recent = new Map<Shown<'report'>, ReadReport>();
const recentAtMost = 4;

/** The figures of a report; null where it is gone. */
export async function readKeptReport(deps: Deps, id: Shown<'report'>): Promise<ReadReport | null> {
  const known = recent.get(id);
  if (known !== undefined) {
    recent.delete(id);
    recent.set(id, known);
    return known;
  }
  const row = await findReportResult(deps.db, id);
  if (row === null) return null;
  const read = { kept: row.result as KeptReport, tables: row.tables as EditionTables | null };
  recent.set(id, read);
  for (const oldest of recent.keys()) {
    if (recent.size <= recentAtMost) break;
    recent.delete(oldest);
  }
  return read;
}
