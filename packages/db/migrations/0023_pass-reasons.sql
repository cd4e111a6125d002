ALTER TABLE "votes" ADD COLUMN "pass_reason" text;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_pass_reason" CHECK ("votes"."pass_reason" is null or "votes"."choice" = 'pass');