import type { World } from './world';

/** A digest of every row of every table but the counts, which a refusal may raise: two that are equal mean that nothing was written in between. */
export async function fingerprint({ sql }: World): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'limit_counts' order by table_name`;
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(row, '' order by row), '')) as digest from (select (to_jsonb(t) - 'last_seen_at')::text as row from "${name}" t) as rows`,
  );
  const rows = await sql.unsafe<{ name: string; digest: string }[]>(digests.join(' union all '));
  return rows
    .map(({ name, digest }) => `${name} ${digest}`)
    .sort()
    .join('\n');
}
