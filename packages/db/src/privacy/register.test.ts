import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { useTestDb } from '../testing';
import { impersonalTables, personalTables } from './register';

const world = useTestDb();
const personalNames = personalTables.map(({ table }) => getTableName(table));
const impersonalNames = impersonalTables.map((table) => getTableName(table));

test('every table of the database is declared once: as holding something of a person, or as holding nothing', async () => {
  const rows = await world.sql`select tablename from pg_tables where schemaname = 'public'`;
  expect([...personalNames, ...impersonalNames].toSorted()).toEqual(
    rows.map(({ tablename }) => tablename).toSorted(),
  );
});

test('every column of a table that holds something of a person says whether they are handed it', async () => {
  const rows = await world.sql<{ table: string; name: string }[]>`
    select table_name as table, column_name as name from information_schema.columns where table_schema = 'public'`;
  for (const { table, columns } of personalTables) {
    const declared = Object.entries(getTableColumns(table))
      .filter(([key]) => columns[key] !== undefined)
      .map(([, column]) => column.name);
    const there = rows.filter((row) => row.table === getTableName(table)).map((row) => row.name);
    expect({ table: getTableName(table), columns: declared.toSorted() }).toEqual({
      table: getTableName(table),
      columns: there.toSorted(),
    });
  }
});

test('a table that is said to hold nothing of a person points at none, and has no column that would name one', () => {
  const telling = /person|author|email|address|_ip$|^ip|phone|browser|user|name_of|_by$/;
  const found = impersonalTables.flatMap((table) => {
    const { name, columns, foreignKeys } = getTableConfig(table);
    const pointsAt = foreignKeys
      .map((key) => getTableName(key.reference().foreignTable))
      .filter((target) => personalNames.includes(target) && target !== 'proposals');
    const named = columns.map((column) => column.name).filter((column) => telling.test(column));
    return [...pointsAt, ...named].map((what) => `${name}: ${what}`);
  });
  expect(found).toEqual([]);
});

test('what erasing deletes or leaves without a name does not keep its person by a foreign key', () => {
  for (const { table, fate } of personalTables) {
    for (const key of getTableConfig(table).foreignKeys) {
      if (getTableName(key.reference().foreignTable) !== 'people') continue;
      expect({ table: getTableName(table), onDelete: key.onDelete }).toEqual({
        table: getTableName(table),
        onDelete: fate === 'deleted' ? 'cascade' : 'set null',
      });
    }
  }
});

test('no address of a machine is kept', async () => {
  const rows = await world.sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and (data_type in ('inet', 'cidr') or column_name ~ '(^|_)ip(_|$)|network|user_agent')`;
  expect([...rows]).toEqual([]);
});
