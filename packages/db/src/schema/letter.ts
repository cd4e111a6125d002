import { type LetterContent, letterKinds, letterStates } from '@parley/domain/letter';
import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { people } from './person';

const kinds = letterKinds as [(typeof letterKinds)[number], ...(typeof letterKinds)[number][]];

/** A letter to one person. Its content is frozen with its cause; subject, html and text when it is rendered. */
export const letters = pgTable(
  'letters',
  {
    id: idColumn('letter', 'id').primaryKey(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Where it goes if not to the person's own address: one that is to be theirs, or was. */
    address: text('address'),
    kind: text('kind', { enum: kinds }).notNull(),
    language: text('language').notNull(),
    /** Emptied once the letter has been sent: it may hold a token. */
    content: jsonb('content').$type<LetterContent>(),
    subject: text('subject'),
    html: text('html'),
    text: text('text'),
    /** RFC 5322 Message-ID, fixed before the first attempt. */
    messageId: text('message_id').notNull().unique(),
    state: text('state', { enum: letterStates }).notNull(),
    stateAt: moment('state_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index().on(t.state, t.createdAt), index().on(t.personId)],
);

/** One digest a person and ISO week, whatever crashes. */
export const digests = pgTable(
  'digests',
  {
    id: idColumn('digest', 'id').primaryKey(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** `2026-W48`, in the person's own zone. */
    isoWeek: text('iso_week').notNull(),
    /** Null where there was nothing new: nothing was sent. */
    letterId: idColumn('letter', 'letter_id').references(() => letters.id, { onDelete: 'set null' }),
    /** Its window follows the last included event, not the clock. */
    windowEndsAt: moment('window_ends_at').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [unique().on(t.personId, t.isoWeek), check('digests_week', sql`${t.isoWeek} ~ '^\\d{4}-W\\d{2}$'`)],
);

/** That a person has been told of something by a letter: each of it once, however often it is asked for. */
export const tellings = pgTable(
  'tellings',
  {
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The id of what they were told of: a round that closed, a proposal that was decided on. */
    about: text('about').notNull(),
    toldAt: moment('told_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.about] })],
);

/** What must happen later, written with its cause. The queue carries only the row's number. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    job: text('job').notNull(),
    /** Ids and numbers, never content. */
    payload: jsonb('payload').$type<Record<string, string | number | boolean | null>>().notNull(),
    /** At most one row with this key that is not done. */
    deduplicationKey: text('deduplication_key'),
    availableAt: moment('available_at').notNull().default(sql`now()`),
    /** When it was last handed to the queue. */
    dispatchedAt: moment('dispatched_at'),
    /** Fencing: only the holder of the newest lease may finish it. */
    leaseToken: uuid('lease_token'),
    leaseUntil: moment('lease_until'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    doneAt: moment('done_at'),
    /** Given up on after the job's attempts; an admin may start it again. */
    failedAt: moment('failed_at'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    index('outbox_due').on(t.availableAt).where(sql`${t.doneAt} is null and ${t.failedAt} is null`),
    uniqueIndex('outbox_deduplication')
      .on(t.deduplicationKey)
      .where(sql`${t.doneAt} is null and ${t.failedAt} is null`),
  ],
);
