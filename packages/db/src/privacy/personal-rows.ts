import type { Id } from '@parley/domain/id';
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../client';
import type { PersonalTable } from './personal-table';
import { personalTables } from './register';

/** One row of a table, with the columns that its person is handed. */
export type PersonalRow = { table: string; row: Record<string, unknown> };

const pageSize = 500;

/**
 * Everything that is kept of a person and may be handed to them, table by table and row by row. Read page by page:
 * whoever reads slowly holds no connection.
 */
export async function* readPersonalRows(db: Db, personId: Id<'person'>): AsyncGenerator<PersonalRow> {
  for (const entry of personalTables) {
    for (let offset = 0, more = true; more; offset += pageSize) {
      const rows = await readPage(db, entry, personId, offset);
      for (const row of rows) yield { table: getTableName(entry.table), row };
      more = rows.length === pageSize;
    }
  }
}

async function readPage(db: Db, entry: PersonalTable, personId: Id<'person'>, offset: number) {
  const columns = getTableColumns(entry.table) as Record<string, PgColumn>;
  const given: [string, SQL | PgColumn][] = Object.entries(columns).filter(
    ([name]) => entry.columns[name] === 'given',
  );
  return db
    .select(Object.fromEntries([...given, ...Object.entries(entry.also)]) as Record<string, SQL>)
    .from(entry.table)
    .where(entry.about(personId))
    .orderBy(...keyOf(entry))
    .limit(pageSize)
    .offset(offset);
}

/** What tells the rows of a table apart: pages in another order would lose some and show others twice. */
function keyOf({ table }: PersonalTable): SQL[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const key = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  return key.map((column) => sql`${column}`);
}
