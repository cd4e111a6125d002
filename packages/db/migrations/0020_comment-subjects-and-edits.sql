CREATE TABLE "comment_edits" (
	"comment_id" text NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_edits_comment_id_replaced_at_pk" PRIMARY KEY("comment_id","replaced_at")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "clause_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "statement_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_clause_id_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clauses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_clause_id_index" ON "comments" USING btree ("clause_id");--> statement-breakpoint
CREATE INDEX "comments_statement_id_index" ON "comments" USING btree ("statement_id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_subject" CHECK (num_nonnulls("comments"."clause_id", "comments"."statement_id") <= 1);--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_withdrawn" CHECK (("comments"."state" = 'withdrawn') = ("comments"."withdrawn_at" is not null));