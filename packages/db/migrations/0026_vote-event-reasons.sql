ALTER TABLE "vote_events" ADD COLUMN "pass_reason" text;--> statement-breakpoint
ALTER TABLE "vote_events" ADD CONSTRAINT "vote_events_pass_reason" CHECK ("vote_events"."pass_reason" is null or "vote_events"."choice" = 'pass');--> statement-breakpoint
INSERT INTO "vote_events" ("round_id", "participant_id", "item_id", "kind", "choice", "matters", "counts", "version_hash", "language", "pass_reason", "operation_id", "happened_at")
SELECT "round_id", "participant_id", "item_id", 'reason', "choice", "matters", "counts", "version_hash", "language", "pass_reason", gen_random_uuid(), now() FROM "votes" WHERE "pass_reason" IS NOT NULL ORDER BY "participant_id", "item_id";
