import type { World } from '../world/world';
import type { UniqueAct } from './act';

/** Why no act comes up against a unique key that the database has: each by its name. */
const untried: Readonly<Record<string, string>> = {
  ...because('something that was drawn at random and that nobody can choose', [
    'api_tokens_token_hash_unique',
    'invitations_token_hash_unique',
    'letters_message_id_unique',
    'sessions_token_hash_unique',
    'tokens_pkey',
  ]),
  ...because('an item that is made with the text that is voted on, in the same statement', [
    'amendments_item_id_unique',
    'clause_versions_item_id_unique',
    'statements_item_id_unique',
  ]),
  ...because('a part of an agreement, which is loaded in one transaction after its own row', [
    'alignment_areas_agreement_id_code_pk',
    'commitments_agreement_id_code_pk',
    'commitments_agreement_id_position_unique',
    'industries_agreement_id_code_pk',
    'parties_agreement_id_code_pk',
    'policy_domains_agreement_id_code_pk',
    'positions_agreement_id_domain_code_party_code_holds_from_pk',
    'sectors_agreement_id_code_pk',
  ]),
  ...because('a part of a proposal, written in the transaction that locks it', [
    'proposal_links_proposal_id_kind_code_pk',
  ]),
  ...because('a part of a report, written in the transaction that locks its round', [
    'group_members_report_id_participant_id_pk',
    'standings_round_id_participant_id_pk',
  ]),
  ...because('a row of an import, which writes them once into a round that it makes itself', [
    'participants_round_id_external_ref_unique',
    'statements_round_id_external_ref_unique',
  ]),
  ...because('a count, which is raised and not made anew', ['limit_counts_pkey']),
};

function because(why: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, why]));
}

/** Every unique key of the database but those that no two rows can share: a key of rows that are numbered or named when they are made, and what holds such a key whole. */
async function listKeys({ sql }: Pick<World, 'sql'>): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    with keys as (
      select c.relname as name, i.indrelid, i.indkey::int2[] as columns, t.relname as table_name,
        i.indisprimary and (select array_agg(a.attname::text) from pg_attribute a
          where a.attrelid = i.indrelid and a.attnum = any(i.indkey)) <@ array['id', 'sequence'] as made
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
      where i.indisunique and t.relnamespace = 'public'::regnamespace)
    select name from keys k
    where table_name = 'passkeys' or not exists (
      select 1 from keys made where made.made and made.indrelid = k.indrelid and made.columns <@ k.columns)
    order by name`;
  return rows.map(({ name }) => name);
}

/** Unique keys that no act comes up against, without a word of why; and names of keys that are not there. */
export async function keyFaults(world: Pick<World, 'sql'>, acts: readonly UniqueAct[]): Promise<string[]> {
  const keys = await listKeys(world);
  const tried = new Set(acts.flatMap((act) => act.keys));
  return [
    ...keys
      .filter((key) => !tried.has(key) && untried[key] === undefined)
      .map((key) => `the unique key ${key}: no act tries it, and nothing says why not`),
    ...[...tried, ...Object.keys(untried)]
      .filter((key) => !keys.includes(key))
      .map((key) => `the unique key ${key}: is named and is not there`),
    ...Object.keys(untried)
      .filter((key) => tried.has(key))
      .map((key) => `the unique key ${key}: an act tries it, and a reason says why none does`),
  ];
}
