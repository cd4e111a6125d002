import { stances } from '@parley/domain/official-position';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { code, idColumn, moment } from './columns';
import { people } from './person';
import { clauses, proposals } from './proposal';

/**
 * What parties say of proposals and clauses, through their delegates. Apart from votes, and never counted with them. Rows are added;
 * one that stands can be withdrawn, and stays (a trigger refuses everything else).
 */
export const officialPositions = pgTable(
  'official_positions',
  {
    id: idColumn('officialPosition', 'id').primaryKey(),
    proposalId: idColumn('proposal', 'proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    /** Null for the proposal as a whole. */
    clauseId: idColumn('clause', 'clause_id').references(() => clauses.id, { onDelete: 'cascade' }),
    /** Which version of the clause it was said of. */
    clauseVersion: integer('clause_version'),
    partyCode: code('party_code').notNull(),
    stance: text('stance', { enum: stances }).notNull(),
    words: text('words').notNull(),
    language: text('language').notNull(),
    authorId: idColumn('person', 'author_id').references(() => people.id, { onDelete: 'set null' }),
    publishedAt: moment('published_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index().on(t.proposalId, t.publishedAt),
    index().on(t.authorId),
    check('official_positions_length', sql`char_length(${t.words}) between 1 and 2000`),
    check('official_positions_version', sql`(${t.clauseId} is null) = (${t.clauseVersion} is null)`),
  ],
);
