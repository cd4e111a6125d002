import { erasedTextsChoices } from '@parley/domain/privacy';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';

/**
 * Who asked to be erased, and who was. It outlives the person: an id that names nobody any more is all that is left,
 * so that an old backup cannot bring them back.
 */
export const erasures = pgTable(
  'erasures',
  {
    personId: idColumn('person', 'person_id').primaryKey(),
    /** What becomes of the words of their comments and statements. */
    texts: text('texts', { enum: erasedTextsChoices }).notNull(),
    askedAt: moment('asked_at').notNull(),
    /** When it is done, unless it is taken back. */
    dueAt: moment('due_at').notNull(),
    undoneAt: moment('undone_at'),
    erasedAt: moment('erased_at'),
  },
  (t) => [index().on(t.dueAt)],
);
