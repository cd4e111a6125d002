CREATE TABLE "proposal_words" (
	"proposal_id" text NOT NULL,
	"language" text NOT NULL,
	"plain" text NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "proposal_words_proposal_id_language_pk" PRIMARY KEY("proposal_id","language")
);
--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "decided_on" date;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "progress" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "stance" text;--> statement-breakpoint
ALTER TABLE "proposal_words" ADD CONSTRAINT "proposal_words_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposal_words_words" ON "proposal_words" USING gin ("words");--> statement-breakpoint
-- Both are trusted extensions: an owner of the database may create them.
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
-- How the words of a language are cut to their stems; a language without rules keeps its words whole.
create function search_configuration(language text) returns regconfig language sql immutable as $$
  select case split_part(language, '-', 1)
    when 'en' then 'english' when 'fr' then 'french' when 'es' then 'spanish'
    when 'nl' then 'dutch' when 'de' then 'german' when 'pt' then 'portuguese' when 'it' then 'italian'
    else 'simple' end::regconfig
$$;
--> statement-breakpoint
create function write_proposal_words(ids text[]) returns void language sql as $$
  insert into proposal_words (proposal_id, language, plain, words)
  select p.id, l.language,
    lower(unaccent(concat_ws(' ', p.title ->> l.language, p.summary ->> l.language, c.headings, n.names))),
    setweight(to_tsvector(search_configuration(l.language), unaccent(coalesce(p.title ->> l.language, ''))), 'A') ||
    setweight(to_tsvector(search_configuration(l.language), unaccent(coalesce(p.summary ->> l.language, ''))), 'B') ||
    setweight(to_tsvector(search_configuration(l.language), unaccent(concat_ws(' ', c.texts, n.names))), 'C')
  from proposals p
  join agreements a on a.id = p.agreement_id
  cross join lateral unnest(a.languages) as l (language)
  left join lateral (
    select string_agg(v.heading ->> l.language, ' ' order by k.number) as headings,
      string_agg(concat_ws(' ', v.heading ->> l.language, v.text ->> l.language), ' ' order by k.number) as texts
    from clauses k join clause_versions v on v.clause_id = k.id and v.state = 'current'
    where k.proposal_id = p.id
  ) c on true
  cross join lateral (
    select string_agg(d.name ->> l.language, ' ') as names from (
      select name from policy_domains where agreement_id = p.agreement_id and (code = p.domain_code or exists (select 1 from proposal_links k where k.proposal_id = p.id and k.kind = 'domain' and k.code = policy_domains.code))
      union all
      select a.name from alignment_areas a join proposal_links k on k.proposal_id = p.id and k.kind = 'area' and k.code = a.code where a.agreement_id = p.agreement_id
      union all
      select i.name from industries i join proposal_links k on k.proposal_id = p.id and k.kind = 'industry' and k.code = i.code where i.agreement_id = p.agreement_id
    ) d
  ) n
  where p.id = any (ids)
  on conflict (proposal_id, language) do update set plain = excluded.plain, words = excluded.words
$$;
--> statement-breakpoint
create function keep_proposal_words() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'proposals' then
    perform write_proposal_words(array(select id from changed));
  elsif tg_table_name = 'proposal_links' then
    perform write_proposal_words(array(select distinct proposal_id from changed));
  else
    perform write_proposal_words(array(select distinct k.proposal_id from changed v join clauses k on k.id = v.clause_id));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger proposal_links_words_new after insert on proposal_links referencing new table as changed for each statement execute function keep_proposal_words();
--> statement-breakpoint
create trigger proposals_words_changed after update on proposals referencing new table as changed for each statement execute function keep_proposal_words();
--> statement-breakpoint
create trigger clause_versions_words_new after insert on clause_versions referencing new table as changed for each statement execute function keep_proposal_words();
--> statement-breakpoint
create trigger clause_versions_words_changed after update on clause_versions referencing new table as changed for each statement execute function keep_proposal_words();
--> statement-breakpoint
select write_proposal_words(array(select id from proposals));
