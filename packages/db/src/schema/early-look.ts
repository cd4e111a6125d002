import { roles } from '@parley/domain/person';
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { people } from './person';
import { rounds } from './round';

/**
 * Who looked at the live figures of a round before its rule showed them, and why: the public log. Rows are added and stay as they are
 * (a trigger refuses everything else), but that who looked is forgotten with their account.
 */
export const earlyLooks = pgTable(
  'early_looks',
  {
    id: idColumn('earlyLook', 'id').primaryKey(),
    roundId: idColumn('round', 'round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    personId: idColumn('person', 'person_id').references(() => people.id, { onDelete: 'set null' }),
    /** The one in which they looked. */
    role: text('role', { enum: roles }).notNull(),
    reason: text('reason').notNull(),
    language: text('language').notNull(),
    lookedAt: moment('looked_at').notNull(),
  },
  (t) => [
    index().on(t.roundId, t.lookedAt),
    index().on(t.lookedAt),
    index().on(t.personId),
    check('early_looks_reason', sql`char_length(${t.reason}) between 20 and 500`),
  ],
);
