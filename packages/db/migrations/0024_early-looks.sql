CREATE TABLE "early_looks" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"person_id" text,
	"role" text NOT NULL,
	"reason" text NOT NULL,
	"language" text NOT NULL,
	"looked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "early_looks_reason" CHECK (char_length("early_looks"."reason") between 20 and 500)
);
--> statement-breakpoint
ALTER TABLE "early_looks" ADD CONSTRAINT "early_looks_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "early_looks" ADD CONSTRAINT "early_looks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "early_looks_round_id_looked_at_index" ON "early_looks" USING btree ("round_id","looked_at");--> statement-breakpoint
CREATE INDEX "early_looks_looked_at_index" ON "early_looks" USING btree ("looked_at");--> statement-breakpoint
CREATE INDEX "early_looks_person_id_index" ON "early_looks" USING btree ("person_id");--> statement-breakpoint
-- What somebody said of an early look stands in public and is not written anew; only who they were is forgotten with their account.
create function refuse_look_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('parley.removing', true) = 'on' then
      return old;
    end if;
  elsif to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' and new.person_id is null then
    return new;
  end if;
  raise exception 'what was said of an early look is kept' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger early_looks_kept before update or delete on early_looks for each row execute function refuse_look_change();
