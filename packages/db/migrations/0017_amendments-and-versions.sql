CREATE TABLE "amendments" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"clause_id" text NOT NULL,
	"base_version_id" text NOT NULL,
	"round_id" text NOT NULL,
	"item_id" text NOT NULL,
	"number" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"heading" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"hash" text NOT NULL,
	"reason" text NOT NULL,
	"language" text NOT NULL,
	"translations" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"written_in" jsonb NOT NULL,
	"state" text NOT NULL,
	"author_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "amendments_item_id_unique" UNIQUE("item_id"),
	CONSTRAINT "amendments_clause_id_number_revision_unique" UNIQUE("clause_id","number","revision"),
	CONSTRAINT "amendments_reason" CHECK (char_length("amendments"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "version_confirmations" (
	"version_id" text NOT NULL,
	"language" text NOT NULL,
	"person_id" text,
	"confirmed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "version_confirmations_version_id_language_pk" PRIMARY KEY("version_id","language")
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_subject";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "amendment_id" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "proposal_id" text;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "clause_versions" ADD COLUMN "brackets" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "clause_versions" ADD COLUMN "amendment_id" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_clause_id_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clauses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_base_version_id_clause_versions_id_fk" FOREIGN KEY ("base_version_id") REFERENCES "public"."clause_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_item" FOREIGN KEY ("item_id","round_id") REFERENCES "public"."items"("id","round_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_confirmations" ADD CONSTRAINT "version_confirmations_version_id_clause_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."clause_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_confirmations" ADD CONSTRAINT "version_confirmations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "amendments_proposal_id_index" ON "amendments" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "amendments_author_id_index" ON "amendments" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "version_confirmations_person_id_index" ON "version_confirmations" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_amendment_waiting" ON "cases" USING btree ("amendment_id") WHERE "cases"."state" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "cases_proposal_waiting" ON "cases" USING btree ("proposal_id") WHERE "cases"."state" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "clause_versions_drafted" ON "clause_versions" USING btree ("clause_id") WHERE "clause_versions"."state" = 'drafted';--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject" CHECK (num_nonnulls("cases"."statement_id", "cases"."comment_id", "cases"."amendment_id", "cases"."proposal_id") = 1);