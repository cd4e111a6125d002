import { reservationStates } from '@parley/domain/reservation';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { votes } from './item';

/** What somebody holds against a clause, with their vote on it: taking the vote back takes it too. */
export const reservations = pgTable(
  'reservations',
  {
    id: idColumn('reservation', 'id').primaryKey(),
    participantId: idColumn('participant', 'participant_id').notNull(),
    itemId: idColumn('item', 'item_id').notNull(),
    body: text('body').notNull(),
    language: text('language').notNull(),
    state: text('state', { enum: reservationStates }).notNull(),
    createdAt: moment('created_at').notNull(),
    /** When its words became what they are. */
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    unique().on(t.participantId, t.itemId),
    index().on(t.itemId, t.createdAt),
    foreignKey({
      columns: [t.participantId, t.itemId],
      foreignColumns: [votes.participantId, votes.itemId],
      name: 'reservations_vote',
    }).onDelete('cascade'),
    check('reservations_length', sql`char_length(${t.body}) between 1 and 500`),
  ],
);
