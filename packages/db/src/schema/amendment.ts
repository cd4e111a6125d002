import { amendmentStates } from '@parley/domain/amendment';
import type { LocalizedText } from '@parley/domain/language';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { idColumn, localized, moment } from './columns';
import { items } from './item';
import { people } from './person';
import { clauses, clauseVersions, proposals } from './proposal';

/**
 * New text for one clause, on the version that its author had before them. Its words never change: one that is put on
 * a later version is a further row of the same number, with an item of its own.
 */
export const amendments = pgTable(
  'amendments',
  {
    id: idColumn('amendment', 'id').primaryKey(),
    proposalId: idColumn('proposal', 'proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    clauseId: idColumn('clause', 'clause_id')
      .notNull()
      .references(() => clauses.id, { onDelete: 'cascade' }),
    baseVersionId: idColumn('clauseVersion', 'base_version_id')
      .notNull()
      .references(() => clauseVersions.id, { onDelete: 'cascade' }),
    roundId: idColumn('round', 'round_id').notNull(),
    itemId: idColumn('item', 'item_id').notNull().unique(),
    /** 1, 2, 3 … within its clause. */
    number: integer('number').notNull(),
    /** 1 as its author wrote it; one more each time it is put on a later version. */
    revision: integer('revision').notNull().default(1),
    heading: localized('heading').notNull(),
    text: localized('text').notNull(),
    /** SHA-256 of heading and text in all languages, as that of a clause version. */
    hash: text('hash').notNull(),
    reason: text('reason').notNull(),
    /** The language of the reason. */
    language: text('language').notNull(),
    /** Translations of the reason by people. */
    translations: jsonb('translations').$type<LocalizedText>().notNull().default({}),
    /** Languages in which its author wrote other words than the base version has. */
    writtenIn: jsonb('written_in').$type<string[]>().notNull(),
    state: text('state', { enum: amendmentStates }).notNull(),
    authorId: idColumn('person', 'author_id').references(() => people.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    unique().on(t.clauseId, t.number, t.revision),
    index().on(t.proposalId),
    index().on(t.authorId),
    foreignKey({
      columns: [t.itemId, t.roundId],
      foreignColumns: [items.id, items.roundId],
      name: 'amendments_item',
    }).onDelete('cascade'),
    check('amendments_reason', sql`char_length(${t.reason}) between 1 and 1000`),
  ],
);
