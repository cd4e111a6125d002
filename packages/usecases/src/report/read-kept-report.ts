import { findReportResult } from '@parley/db/report';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import type { KeptReport } from './keep-report';

/**
 * Reports that were read last, by id. A row is never rewritten, so what was read of it stays true; reading a round of
 * 2,000 texts takes longer than drawing its page.
 */
const recent = new Map<Id<'report'>, KeptReport>();
const recentAtMost = 4;

/** The figures of a report; null where it is gone. */
export async function readKeptReport(deps: Deps, id: Id<'report'>): Promise<KeptReport | null> {
  const known = recent.get(id);
  if (known !== undefined) {
    recent.delete(id);
    recent.set(id, known);
    return known;
  }
  const kept = (await findReportResult(deps.db, id)) as KeptReport | null;
  if (kept === null) return null;
  recent.set(id, kept);
  for (const oldest of recent.keys()) {
    if (recent.size <= recentAtMost) break;
    recent.delete(oldest);
  }
  return kept;
}
