CREATE TABLE "follows" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"proposal_id" text,
	"statement_id" text,
	"agreement_id" text,
	"domain_code" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "follows_once" UNIQUE NULLS NOT DISTINCT("person_id","proposal_id","statement_id","agreement_id","domain_code"),
	CONSTRAINT "follows_what" CHECK (num_nonnulls("follows"."proposal_id", "follows"."statement_id", "follows"."domain_code") = 1)
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "news_read_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_domain" FOREIGN KEY ("agreement_id","domain_code") REFERENCES "public"."policy_domains"("agreement_id","code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follows_proposal_id_index" ON "follows" USING btree ("proposal_id");