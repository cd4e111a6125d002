CREATE TABLE "official_positions" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"clause_id" text,
	"clause_version" integer,
	"party_code" text NOT NULL,
	"stance" text NOT NULL,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"author_id" text,
	"published_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "official_positions_length" CHECK (char_length("official_positions"."words") between 1 and 2000),
	CONSTRAINT "official_positions_version" CHECK (("official_positions"."clause_id" is null) = ("official_positions"."clause_version" is null))
);
--> statement-breakpoint
ALTER TABLE "official_positions" ADD CONSTRAINT "official_positions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_positions" ADD CONSTRAINT "official_positions_clause_id_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clauses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_positions" ADD CONSTRAINT "official_positions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "official_positions_proposal_id_published_at_index" ON "official_positions" USING btree ("proposal_id","published_at");--> statement-breakpoint
CREATE INDEX "official_positions_author_id_index" ON "official_positions" USING btree ("author_id");--> statement-breakpoint
-- What a party said is replaced by another row and withdrawn in place, once; nothing else of it changes but that its author is forgotten.
create function refuse_position_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('parley.removing', true) = 'on' then
      return old;
    end if;
  elsif to_jsonb(new) - 'author_id' - 'withdrawn_at' = to_jsonb(old) - 'author_id' - 'withdrawn_at'
    and (new.author_id is null or new.author_id = old.author_id)
    and (old.withdrawn_at is null or new.withdrawn_at = old.withdrawn_at) then
    return new;
  end if;
  raise exception 'what a party said is kept' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger official_positions_kept before update or delete on official_positions for each row execute function refuse_position_change();
