import { type DraftContent, sponsorStates } from '@parley/domain/proposal';
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { agreements } from './agreement';
import { idColumn, moment } from './columns';
import { people } from './person';
import { proposals } from './proposal';

/** A proposal as its author writes it, whole or not. What others read of it is the row in `proposals` that submitting makes. */
export const proposalDrafts = pgTable(
  'proposal_drafts',
  {
    id: idColumn('draft', 'id').primaryKey(),
    agreementId: idColumn('agreement', 'agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    authorId: idColumn('person', 'author_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    content: jsonb('content').$type<DraftContent>().notNull(),
    /** How often it was saved. */
    revision: integer('revision').notNull(),
    /** Since it was submitted for the first time. */
    proposalId: idColumn('proposal', 'proposal_id')
      .unique()
      .references(() => proposals.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [index().on(t.authorId)],
);

/** Who is asked to put their name to a proposal beside its author’s, and what they answered. */
export const sponsors = pgTable(
  'sponsors',
  {
    draftId: idColumn('draft', 'draft_id')
      .notNull()
      .references(() => proposalDrafts.id, { onDelete: 'cascade' }),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    state: text('state', { enum: sponsorStates }).notNull(),
    invitedAt: moment('invited_at').notNull(),
    answeredAt: moment('answered_at'),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.personId] }), index().on(t.personId)],
);
