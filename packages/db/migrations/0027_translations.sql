CREATE TABLE "translations" (
	"id" text PRIMARY KEY NOT NULL,
	"statement_id" text,
	"comment_id" text,
	"reservation_id" text,
	"original_hash" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"translator_id" text,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" text,
	CONSTRAINT "translations_subject" CHECK (num_nonnulls("translations"."statement_id", "translations"."comment_id", "translations"."reservation_id") = 1),
	CONSTRAINT "translations_length" CHECK (char_length("translations"."text") between 1 and 4000),
	CONSTRAINT "translations_confirmed" CHECK ("translations"."state" <> 'confirmed' or "translations"."confirmed_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_subject";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "translation_id" text;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_translator_id_people_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "translations_translator_id_created_at_index" ON "translations" USING btree ("translator_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "translations_statement_standing" ON "translations" USING btree ("statement_id","language","original_hash") WHERE "translations"."state" <> 'removed';--> statement-breakpoint
CREATE UNIQUE INDEX "translations_comment_standing" ON "translations" USING btree ("comment_id","language","original_hash") WHERE "translations"."state" <> 'removed';--> statement-breakpoint
CREATE UNIQUE INDEX "translations_reservation_standing" ON "translations" USING btree ("reservation_id","language","original_hash") WHERE "translations"."state" <> 'removed';--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_translation_waiting" ON "cases" USING btree ("translation_id") WHERE "cases"."state" = 'waiting';--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject" CHECK (num_nonnulls("cases"."statement_id", "cases"."comment_id", "cases"."amendment_id", "cases"."proposal_id", "cases"."reservation_id", "cases"."translation_id") = 1);