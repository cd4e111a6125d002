import type { World } from '../world/world';

/** Of each table so many rows, the newest. */
const newest = 2;

/**
 * Ids and addresses of what is there: inputs that name it come further than the first look-up. What inputs made by
 * themselves is found by those that come later.
 */
export async function knownTexts({ sql }: World): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }[]>`
    select c.table_name as table, c.column_name as column from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.column_name in ('id', 'slug') order by 1, 2`;
  const asked = columns.map(
    ({ table, column }) =>
      `(select "${column}" as text from "${table}" order by "${column}" desc limit ${newest})`,
  );
  return (await sql.unsafe<{ text: string }[]>(asked.join(' union all '))).map(({ text }) => text);
}
