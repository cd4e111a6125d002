import { parse } from 'csv-parse/sync';

type Row = { line: number; cells: Record<string, string> };

/** Cells by the names of a CSV's columns, each row with its line. Semicolons separate where the head has no comma; odd quotes are text. */
export function readCells(text: string): { head: string[]; rows: Row[] } {
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const options = {
    bom: true,
    delimiter: !first.includes(',') && first.includes(';') ? ';' : ',',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  };
  const read = parse(text, options) as unknown as { info: { lines: number }; record: string[] }[];
  const [top, ...rest] = read;
  const head = (top?.record ?? []).map((name) => name.toLowerCase());
  const rows = rest.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(head.map((name, column) => [name, record[column] ?? ''])),
  }));
  return { head, rows };
}
