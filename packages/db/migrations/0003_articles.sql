ALTER TABLE "agreements" ADD COLUMN "articles" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_domains" ADD COLUMN "scale_meaning" jsonb;