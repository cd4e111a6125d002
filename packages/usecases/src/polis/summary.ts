import { parse } from 'csv-parse/sync';
import type { PolisFile } from './csv-table';

/** What summary.csv says of the conversation; null where it says nothing. */
export interface PolisSummary {
  readonly topic: string | null;
  readonly description: string | null;
}

/** Reads summary.csv: one key and one value a row. Nothing is computed from it, so that a fault in it only leaves the words out. */
export function readSummary(file: PolisFile | null): PolisSummary {
  const values = new Map<string, string>();
  try {
    const rows = parse(file?.text ?? '', {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][];
    for (const [key, ...value] of rows) values.set(key?.trim() ?? '', value.join(',').trim());
  } catch {
    values.clear();
  }
  return { topic: values.get('topic') || null, description: values.get('conversation-description') || null };
}
