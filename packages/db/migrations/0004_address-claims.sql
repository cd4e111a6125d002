DROP INDEX "people_email";--> statement-breakpoint
CREATE INDEX "people_claims" ON "people" USING btree ("email","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email") WHERE "people"."email_confirmed_at" is not null;