import type { World } from './world';

/**
 * A digest of every table but the counts, which a refusal may raise: two that are equal mean that nothing was written in between.
 * A row that is written anew is another row to the database, in the same words too; where it says only when somebody was last
 * seen, its words are read.
 */
export async function fingerprint({ sql }: World): Promise<string> {
  const tables = await sql<{ name: string; seen: boolean }[]>`
    select table_name as name, bool_or(column_name = 'last_seen_at') as seen from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'limit_counts'
    group by table_name order by table_name`;
  const digests = tables.map(
    ({ name, seen }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(sum(${seen ? words : 'xmin::text::numeric'}), 0) as digest from "${name}" t`,
  );
  const rows = await sql.unsafe<{ name: string; digest: string }[]>(digests.join(' union all '));
  return rows
    .map(({ name, digest }) => `${name} ${digest}`)
    .sort()
    .join('\n');
}

const words = "hashtextextended((to_jsonb(t) - 'last_seen_at')::text, 0)::numeric";
