import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { participants, rounds } from './round';

/**
 * What the engine computed of a round at one moment. The one without an edition number runs along with the
 * votes and is replaced; editions are frozen each week, and the last one at the close is final.
 */
export const reports = pgTable(
  'reports',
  {
    id: idColumn('report', 'id').primaryKey(),
    roundId: idColumn('round', 'round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    /** 1, 2, 3 … within its round; null for the running report. */
    edition: integer('edition'),
    /** `pg_current_snapshot()` of the transaction that read the votes: an event outside it was not seen. */
    snapshot: text('snapshot').notNull(),
    /** Highest event sequence seen: still tells what is new after a restore, where transaction ids start again. */
    lastSequence: bigint('last_sequence', { mode: 'number' }).notNull(),
    final: boolean('final').notNull(),
    computedAt: moment('computed_at').notNull(),
    /** The whole result, before suppression: never handed out as it is. */
    result: jsonb('result').$type<unknown>().notNull(),
    /** What may be shown of each text, with the edition as of which it is; null for the running report and editions of before. */
    tables: jsonb('tables').$type<unknown>(),
  },
  (t) => [
    unique().on(t.roundId, t.edition),
    uniqueIndex('reports_running').on(t.roundId).where(sql`${t.edition} is null`),
    uniqueIndex('reports_final').on(t.roundId).where(sql`${t.final}`),
  ],
);

/** Who was in which opinion group of a frozen edition: the next one's labels follow, and tell what changed. */
export const groupMembers = pgTable(
  'group_members',
  {
    reportId: idColumn('report', 'report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    participantId: idColumn('participant', 'participant_id')
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    /** `A`, `B`, … */
    label: text('label').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.participantId] }), index().on(t.participantId)],
);

/** Where each participant stands in the newest report of their round. */
export const standings = pgTable(
  'standings',
  {
    roundId: idColumn('round', 'round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    participantId: idColumn('participant', 'participant_id')
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    x: doublePrecision('x').notNull(),
    y: doublePrecision('y').notNull(),
    votes: integer('votes').notNull(),
    /** `A`, `B`, …; null where no group was assigned. */
    group: text('group'),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.participantId] }), index().on(t.participantId)],
);
