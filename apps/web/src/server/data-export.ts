import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDomainError } from '@parley/domain/error';
import { exportMyData } from '@parley/usecases/privacy';
import { answerRefusal } from './answer';
import type { Composition } from './composition';
import { csvLine } from './csv';
import { headersOf } from './headers';

type Rows = Awaited<ReturnType<typeof exportMyData>>;

const forms = {
  json: { type: 'application/json; charset=utf-8', write: asJson },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: asCsv },
} as const;

/**
 * Everything that is kept of whoever asks, streamed to them. The session is asked for at each request and the address
 * says nothing of anybody: whoever else opens it gets their own data, or none.
 */
export async function answerDataExport(
  req: IncomingMessage,
  res: ServerResponse,
  { contextFor }: Composition,
  form: keyof typeof forms,
): Promise<void> {
  const { deps, viewer } = contextFor(headersOf(req));
  let rows: Rows;
  try {
    rows = await exportMyData(deps, await viewer());
  } catch (error) {
    if (!isDomainError(error)) throw error;
    // A program's token never reaches all of it.
    return answerRefusal(res, error.code === 'scope-missing' ? 403 : 401, error.code);
  }
  const { type, write } = forms[form];
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Disposition', `attachment; filename="parley-my-data.${form}"`);
  await pipeline(Readable.from(write(rows)), res);
}

/** One object with a list of rows for each table that has any. */
async function* asJson(rows: Rows): AsyncGenerator<string> {
  let last: string | null = null;
  yield '{';
  for await (const { table, row } of rows) {
    if (table === last) yield ',\n';
    else yield `${last === null ? '' : '],'}\n${JSON.stringify(table)}: [\n`;
    yield JSON.stringify(row);
    last = table;
  }
  yield last === null ? '}\n' : '\n]}\n';
}

/** One line for each field, since every table has columns of its own. */
async function* asCsv(rows: Rows): AsyncGenerator<string> {
  yield csvLine(['table', 'row', 'field', 'value']);
  const counts = new Map<string, number>();
  for await (const { table, row } of rows) {
    const number = (counts.get(table) ?? 0) + 1;
    counts.set(table, number);
    for (const [field, value] of Object.entries(row)) yield csvLine([table, number, field, cellOf(value)]);
  }
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
