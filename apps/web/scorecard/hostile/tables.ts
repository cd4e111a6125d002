import { marksIn } from './fields';
import type { HostileAuthor } from './room';
import type { Visit } from './visit';

/** The cells of a table as RFC 4180 writes it. */
export function readCells(csv: string): string[] {
  const cell = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;
  return [...csv.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

/** A spreadsheet takes such a cell for a formula; a number is none. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

/** Every author's own data as they would open it: tables without formulas, and JSON that no browser takes for a page. */
export async function openTables(address: string, authors: readonly HostileAuthor[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { token, viewer } of authors) {
    const ask = (form: string) =>
      fetch(`${address}/api/v1/mine/data.${form}`, { headers: { cookie: `parley-session=${token}` } });
    const [table, object] = [await ask('csv'), await ask('json')];
    const text = await table.text();
    const formula = readCells(text).find(isFormula);
    const isFile = [table, object].every(
      ({ headers, status }) =>
        status === 200 &&
        headers.get('x-content-type-options') === 'nosniff' &&
        /^(text\/csv|application\/json);/.test(headers.get('content-type') ?? '') &&
        (headers.get('content-disposition') ?? '').startsWith('attachment;'),
    );
    const where = `the data of ${viewer.personId}`;
    const fault =
      formula !== undefined
        ? `${where}: the cell ${JSON.stringify(formula)} is a formula`
        : isFile
          ? null
          : `${where}: is no file to be kept`;
    visits.push({ surface: 'table', where, shown: marksIn(`${text} ${await object.text()}`), fault });
  }
  return visits;
}
