ALTER TABLE "reports" ALTER COLUMN "edition" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "vote_events_round_id_transaction_id_index" ON "vote_events" USING btree ("round_id","transaction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_running" ON "reports" USING btree ("round_id") WHERE "reports"."edition" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reports_final" ON "reports" USING btree ("round_id") WHERE "reports"."final";