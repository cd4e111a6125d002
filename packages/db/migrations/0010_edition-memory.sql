CREATE TABLE "group_members" (
	"report_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "group_members_report_id_participant_id_pk" PRIMARY KEY("report_id","participant_id")
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "tables" jsonb;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_members_participant_id_index" ON "group_members" USING btree ("participant_id");