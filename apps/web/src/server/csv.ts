export type Cell = string | number | null;

/** A spreadsheet takes a text that starts with one of these for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** RFC 4180, with texts that would start a formula led by an apostrophe. Numbers are ours and stay as they are. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;
