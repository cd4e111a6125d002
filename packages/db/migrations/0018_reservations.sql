CREATE TABLE "reservations" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"item_id" text NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reservations_participant_id_item_id_unique" UNIQUE("participant_id","item_id"),
	CONSTRAINT "reservations_length" CHECK (char_length("reservations"."body") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_subject";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "reservation_id" text;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_vote" FOREIGN KEY ("participant_id","item_id") REFERENCES "public"."votes"("participant_id","item_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reservations_item_id_created_at_index" ON "reservations" USING btree ("item_id","created_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_reservation_waiting" ON "cases" USING btree ("reservation_id") WHERE "cases"."state" = 'waiting';--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject" CHECK (num_nonnulls("cases"."statement_id", "cases"."comment_id", "cases"."amendment_id", "cases"."proposal_id", "cases"."reservation_id") = 1);