CREATE TABLE "addressed_comments" (
	"comment_id" text NOT NULL,
	"amendment_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "addressed_comments_comment_id_amendment_id_pk" PRIMARY KEY("comment_id","amendment_id")
);
--> statement-breakpoint
ALTER TABLE "addressed_comments" ADD CONSTRAINT "addressed_comments_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addressed_comments" ADD CONSTRAINT "addressed_comments_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "addressed_comments_amendment_id_index" ON "addressed_comments" USING btree ("amendment_id");