import type { RawRow, TableShape } from './csv-rows';
import { PolisExportRefusal } from './problem';

/** A file of an export: its name, for messages, and its text. */
export interface PolisFile {
  readonly name: string;
  readonly text: string;
}

/** Rows of a file with the places of its columns. */
export interface Table {
  readonly file: string;
  readonly rows: readonly RawRow[];
  /** Place of a column by the name used here; −1 for an optional one that the file does not have. */
  at(column: string): number;
  /** The name that the file gives to a column, for messages. */
  nameOf(column: string): string;
}

/** Finds the columns of a header. @throws PolisExportRefusal naming the column that is missing and what was found */
export function tableOf(file: string, header: readonly string[], shape: TableShape): Omit<Table, 'rows'> {
  const places = new Map<string, number>();
  const plain = header.map((name) => name.toLowerCase().replaceAll('_', '-'));
  const find = (names: readonly string[]) => plain.findIndex((name) => names.includes(name));
  for (const [column, names] of Object.entries({ ...shape.columns, ...shape.optional }))
    places.set(column, find(names));
  for (const [column, names] of Object.entries(shape.columns)) {
    if ((places.get(column) ?? -1) >= 0) continue;
    const found = header.slice(0, 12).join(', ');
    throw new PolisExportRefusal({
      file,
      line: 1,
      column: null,
      reason: `expected a column ${names.join(' or ')}, found ${found}`,
    });
  }
  const at = (column: string) => places.get(column) ?? -1;
  return { file, at, nameOf: (column) => header[at(column)] ?? column };
}

/** The field of a row in a column, trimmed; empty when the file has no such column. */
export function fieldOf(table: Table, row: RawRow, column: string): string {
  return row.fields[table.at(column)]?.trim() ?? '';
}
