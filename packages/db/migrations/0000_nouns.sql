CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"question" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"languages" text[] NOT NULL,
	"community_rules" jsonb NOT NULL,
	"file_hash" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreements_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "alignment_areas" (
	"agreement_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"aim" jsonb NOT NULL,
	CONSTRAINT "alignment_areas_agreement_id_code_pk" PRIMARY KEY("agreement_id","code")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"agreement_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"due_months" integer,
	"ongoing" boolean NOT NULL,
	"responsible" text[],
	"measure" jsonb,
	CONSTRAINT "commitments_agreement_id_code_pk" PRIMARY KEY("agreement_id","code"),
	CONSTRAINT "commitments_agreement_id_position_unique" UNIQUE("agreement_id","position")
);
--> statement-breakpoint
CREATE TABLE "industries" (
	"agreement_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"potential" text NOT NULL,
	"benefit" jsonb NOT NULL,
	CONSTRAINT "industries_agreement_id_code_pk" PRIMARY KEY("agreement_id","code")
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"agreement_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"treaty_name" jsonb NOT NULL,
	"official_languages" text[] NOT NULL,
	"shown_languages" text[] NOT NULL,
	"time_zone" text NOT NULL,
	CONSTRAINT "parties_agreement_id_code_pk" PRIMARY KEY("agreement_id","code")
);
--> statement-breakpoint
CREATE TABLE "policy_domains" (
	"agreement_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"initiative" jsonb,
	"benefit" jsonb,
	"scale" jsonb,
	CONSTRAINT "policy_domains_agreement_id_code_pk" PRIMARY KEY("agreement_id","code")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"agreement_id" text NOT NULL,
	"domain_code" text NOT NULL,
	"party_code" text NOT NULL,
	"holds_from" date NOT NULL,
	"checked_on" date NOT NULL,
	"status" text NOT NULL,
	"text" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	CONSTRAINT "positions_agreement_id_domain_code_party_code_holds_from_pk" PRIMARY KEY("agreement_id","domain_code","party_code","holds_from")
);
--> statement-breakpoint
CREATE TABLE "sectors" (
	"agreement_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "sectors_agreement_id_code_pk" PRIMARY KEY("agreement_id","code")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"happened_at" timestamp with time zone NOT NULL,
	"person_id" text,
	"act" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "cases_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"round_id" text,
	"statement_id" text,
	"comment_id" text,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"rule" integer,
	"decision_reason" text,
	CONSTRAINT "cases_subject" CHECK (num_nonnulls("cases"."statement_id", "cases"."comment_id") = 1),
	CONSTRAINT "cases_decided" CHECK (("cases"."state" = 'waiting') = ("cases"."decided_at" is null)),
	CONSTRAINT "cases_rejected" CHECK ("cases"."state" <> 'rejected' or ("cases"."rule" is not null and "cases"."decision_reason" <> ''))
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"parent_id" text,
	"author_id" text,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comments_length" CHECK (char_length("comments"."body") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"person_id" text NOT NULL,
	"rule" integer NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "flags_comment_id_person_id_unique" UNIQUE("comment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "items" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "items_id_round_id_unique" UNIQUE("id","round_id")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"item_id" text NOT NULL,
	"number" integer NOT NULL,
	"proposal_id" text,
	"author_id" text,
	"source" text NOT NULL,
	"external_ref" text,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"translations" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "statements_item_id_unique" UNIQUE("item_id"),
	CONSTRAINT "statements_round_id_number_unique" UNIQUE("round_id","number"),
	CONSTRAINT "statements_round_id_external_ref_unique" UNIQUE("round_id","external_ref"),
	CONSTRAINT "statements_length" CHECK (char_length("statements"."text") <= 1000),
	CONSTRAINT "statements_not_empty" CHECK ("statements"."source" = 'import' or "statements"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "vote_events" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "vote_events_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"round_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"item_id" text NOT NULL,
	"kind" text NOT NULL,
	"choice" text,
	"matters" boolean DEFAULT false NOT NULL,
	"counts" boolean NOT NULL,
	"version_hash" text,
	"language" text,
	"operation_id" uuid NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vote_events_operation" UNIQUE("participant_id","operation_id","item_id"),
	CONSTRAINT "vote_events_choice" CHECK (("vote_events"."kind" = 'withdraw') = ("vote_events"."choice" is null))
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"participant_id" text NOT NULL,
	"item_id" text NOT NULL,
	"round_id" text NOT NULL,
	"choice" text NOT NULL,
	"matters" boolean DEFAULT false NOT NULL,
	"counts" boolean NOT NULL,
	"version_hash" text,
	"language" text,
	"cast_at" timestamp with time zone NOT NULL,
	CONSTRAINT "votes_participant_id_item_id_pk" PRIMARY KEY("participant_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"iso_week" text NOT NULL,
	"letter_id" text,
	"window_ends_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "digests_person_id_iso_week_unique" UNIQUE("person_id","iso_week"),
	CONSTRAINT "digests_week" CHECK ("digests"."iso_week" ~ '^\d{4}-W\d{2}$')
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"content" jsonb,
	"subject" text,
	"html" text,
	"text" text,
	"message_id" text NOT NULL,
	"state" text NOT NULL,
	"state_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job" text NOT NULL,
	"payload" jsonb NOT NULL,
	"deduplication_key" text,
	"available_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dispatched_at" timestamp with time zone,
	"lease_token" uuid,
	"lease_until" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"done_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"person_id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"party_code" text,
	"sector_code" text,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"digest_weekday" integer DEFAULT 2,
	"email_confirmed_at" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_email_lower" CHECK ("people"."email" = lower("people"."email")),
	CONSTRAINT "people_digest_weekday" CHECK ("people"."digest_weekday" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "clause_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"clause_id" text NOT NULL,
	"version" integer NOT NULL,
	"item_id" text,
	"heading" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"hash" text NOT NULL,
	"state" text NOT NULL,
	"author_id" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clause_versions_item_id_unique" UNIQUE("item_id"),
	CONSTRAINT "clause_versions_clause_id_version_unique" UNIQUE("clause_id","version"),
	CONSTRAINT "clause_versions_positive" CHECK ("clause_versions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "clauses_proposal_id_number_unique" UNIQUE("proposal_id","number")
);
--> statement-breakpoint
CREATE TABLE "proposal_links" (
	"proposal_id" text NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "proposal_links_proposal_id_kind_code_pk" PRIMARY KEY("proposal_id","kind","code")
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"round_id" text,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"domain_code" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"benefit" jsonb NOT NULL,
	"state" text NOT NULL,
	"author_id" text,
	"submitted_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	CONSTRAINT "proposals_slug_unique" UNIQUE("slug"),
	CONSTRAINT "proposals_agreement_id_number_unique" UNIQUE("agreement_id","number")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"edition" integer NOT NULL,
	"snapshot" text NOT NULL,
	"last_sequence" bigint NOT NULL,
	"final" boolean NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "reports_round_id_edition_unique" UNIQUE("round_id","edition")
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"round_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"x" double precision NOT NULL,
	"y" double precision NOT NULL,
	"votes" integer NOT NULL,
	"group" text,
	CONSTRAINT "standings_round_id_participant_id_pk" PRIMARY KEY("round_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"agreement_id" text NOT NULL,
	"person_id" text,
	"external_ref" text,
	"party_code" text,
	"sector_code" text,
	"tier" text DEFAULT 'email' NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "participants_round_id_person_id_unique" UNIQUE("round_id","person_id"),
	CONSTRAINT "participants_round_id_external_ref_unique" UNIQUE("round_id","external_ref"),
	CONSTRAINT "participants_id_round_id_unique" UNIQUE("id","round_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"state" text NOT NULL,
	"rules" jsonb NOT NULL,
	"rules_hash" text,
	"demonstration" boolean DEFAULT false NOT NULL,
	"imported_from" text,
	"time_zone" text NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rounds_slug_unique" UNIQUE("slug"),
	CONSTRAINT "rounds_id_agreement_id_unique" UNIQUE("id","agreement_id"),
	CONSTRAINT "rounds_times" CHECK ("rounds"."opens_at" < "rounds"."closes_at"),
	CONSTRAINT "rounds_locked" CHECK ("rounds"."state" = 'draft' or "rounds"."rules_hash" is not null)
);
--> statement-breakpoint
ALTER TABLE "alignment_areas" ADD CONSTRAINT "alignment_areas_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "industries" ADD CONSTRAINT "industries_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_domains" ADD CONSTRAINT "policy_domains_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_agreement_id_domain_code_policy_domains_agreement_id_code_fk" FOREIGN KEY ("agreement_id","domain_code") REFERENCES "public"."policy_domains"("agreement_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_agreement_id_party_code_parties_agreement_id_code_fk" FOREIGN KEY ("agreement_id","party_code") REFERENCES "public"."parties"("agreement_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sectors" ADD CONSTRAINT "sectors_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_item" FOREIGN KEY ("item_id","round_id") REFERENCES "public"."items"("id","round_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_events" ADD CONSTRAINT "vote_events_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_events" ADD CONSTRAINT "vote_events_participant" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_events" ADD CONSTRAINT "vote_events_item" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_participant" FOREIGN KEY ("participant_id","round_id") REFERENCES "public"."participants"("id","round_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_item" FOREIGN KEY ("item_id","round_id") REFERENCES "public"."items"("id","round_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_versions" ADD CONSTRAINT "clause_versions_clause_id_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clauses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_versions" ADD CONSTRAINT "clause_versions_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_versions" ADD CONSTRAINT "clause_versions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_links" ADD CONSTRAINT "proposal_links_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_domain" FOREIGN KEY ("agreement_id","domain_code") REFERENCES "public"."policy_domains"("agreement_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_round_agreement" FOREIGN KEY ("round_id","agreement_id") REFERENCES "public"."rounds"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_party" FOREIGN KEY ("agreement_id","party_code") REFERENCES "public"."parties"("agreement_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_state_opened_at_index" ON "cases" USING btree ("state","opened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_statement_waiting" ON "cases" USING btree ("statement_id") WHERE "cases"."state" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "cases_comment_waiting" ON "cases" USING btree ("comment_id") WHERE "cases"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "comments_proposal_id_created_at_index" ON "comments" USING btree ("proposal_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_parent_id_index" ON "comments" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "comments_author_id_index" ON "comments" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "items_round_id_state_index" ON "items" USING btree ("round_id","state");--> statement-breakpoint
CREATE INDEX "statements_author_id_index" ON "statements" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "statements_proposal_id_index" ON "statements" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "vote_events_round_id_sequence_index" ON "vote_events" USING btree ("round_id","sequence");--> statement-breakpoint
CREATE INDEX "votes_item_id_index" ON "votes" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "votes_round_id_index" ON "votes" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "letters_state_created_at_index" ON "letters" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "letters_person_id_index" ON "letters" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("available_at") WHERE "outbox"."done_at" is null and "outbox"."failed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_deduplication" ON "outbox" USING btree ("deduplication_key") WHERE "outbox"."done_at" is null and "outbox"."failed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tokens_person_id_index" ON "tokens" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clause_versions_current" ON "clause_versions" USING btree ("clause_id") WHERE "clause_versions"."state" = 'current';--> statement-breakpoint
CREATE INDEX "proposal_links_kind_code_index" ON "proposal_links" USING btree ("kind","code");--> statement-breakpoint
CREATE INDEX "proposals_round_id_index" ON "proposals" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "standings_participant_id_index" ON "standings" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "participants_person_id_index" ON "participants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "rounds_agreement_id_index" ON "rounds" USING btree ("agreement_id");