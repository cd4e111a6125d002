import type { LocalizedText } from '@parley/domain/language';
import { choices, itemKinds, itemStates, passReasons } from '@parley/domain/vote';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { idColumn, moment, transactionId } from './columns';
import { people } from './person';
import { participants, rounds } from './round';

/** Whatever can be voted on. The text stands with its statement or its clause version. */
export const items = pgTable(
  'items',
  {
    id: idColumn('item', 'id').primaryKey(),
    roundId: idColumn('round', 'round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: itemKinds }).notNull(),
    state: text('state', { enum: itemStates }).notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index().on(t.roundId, t.state), unique().on(t.id, t.roundId)],
);

export const statements = pgTable(
  'statements',
  {
    id: idColumn('statement', 'id').primaryKey(),
    roundId: idColumn('round', 'round_id').notNull(),
    itemId: idColumn('item', 'item_id').notNull().unique(),
    /** S-1, S-2, … within its round. */
    number: integer('number').notNull(),
    /** Number of the proposal that it stands beside, if any. */
    proposalId: idColumn('proposal', 'proposal_id'),
    authorId: idColumn('person', 'author_id').references(() => people.id, { onDelete: 'set null' }),
    source: text('source', { enum: ['opening', 'participant', 'import', 'demonstration'] }).notNull(),
    /** The side of its proposal that an opening statement argues. */
    stance: text('stance', { enum: ['for', 'against'] }),
    externalRef: text('external_ref'),
    text: text('text').notNull(),
    language: text('language').notNull(),
    /** Translations by people, by language tag; the original is not among them. */
    translations: jsonb('translations').$type<LocalizedText>().notNull().default({}),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    unique().on(t.roundId, t.number),
    unique().on(t.roundId, t.externalRef),
    index().on(t.authorId),
    index().on(t.proposalId),
    foreignKey({
      columns: [t.itemId, t.roundId],
      foreignColumns: [items.id, items.roundId],
      name: 'statements_item',
    }).onDelete('cascade'),
    check('statements_length', sql`char_length(${t.text}) <= 1000`),
    check('statements_not_empty', sql`${t.source} = 'import' or ${t.text} <> ''`),
  ],
);

/** The vote that stands now: one per participant and item. */
export const votes = pgTable(
  'votes',
  {
    participantId: idColumn('participant', 'participant_id').notNull(),
    itemId: idColumn('item', 'item_id').notNull(),
    roundId: idColumn('round', 'round_id').notNull(),
    choice: text('choice', { enum: choices }).notNull(),
    matters: boolean('matters').notNull().default(false),
    /** False while the address of the person is not confirmed. */
    counts: boolean('counts').notNull(),
    versionHash: text('version_hash'),
    /** The language in which the text was read. */
    language: text('language'),
    castAt: moment('cast_at').notNull(),
    /** Why they passed, where they said so. */
    passReason: text('pass_reason', { enum: passReasons }),
    /** On words that have changed since: its owner was asked again, and left it as it is. */
    leftAt: moment('left_at'),
  },
  (t) => [
    primaryKey({ columns: [t.participantId, t.itemId] }),
    check('votes_pass_reason', sql`${t.passReason} is null or ${t.choice} = 'pass'`),
    index().on(t.itemId),
    index().on(t.roundId),
    foreignKey({
      columns: [t.participantId, t.roundId],
      foreignColumns: [participants.id, participants.roundId],
      name: 'votes_participant',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.itemId, t.roundId],
      foreignColumns: [items.id, items.roundId],
      name: 'votes_item',
    }).onDelete('cascade'),
  ],
);

/**
 * Every act on a vote, in order: append-only (a trigger refuses updates and deletes). `cast`: cast or changed; `reason`: why
 * somebody passed was said or taken back; `count`: it began to count, because the address was confirmed; `withdraw`: taken back.
 */
export const voteEvents = pgTable(
  'vote_events',
  {
    /** Given out before the commit: not the order of commits. Whoever reads along stops at a snapshot's horizon. */
    sequence: bigint('sequence', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    transactionId: transactionId('transaction_id').notNull().default(sql`pg_current_xact_id()`),
    roundId: idColumn('round', 'round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    participantId: idColumn('participant', 'participant_id').notNull(),
    itemId: idColumn('item', 'item_id').notNull(),
    kind: text('kind', { enum: ['cast', 'reason', 'count', 'withdraw'] }).notNull(),
    choice: text('choice', { enum: choices }),
    matters: boolean('matters').notNull().default(false),
    counts: boolean('counts').notNull(),
    versionHash: text('version_hash'),
    language: text('language'),
    /** Why they passed, where that is said at this point. */
    passReason: text('pass_reason', { enum: passReasons }),
    /** Made by the client, once per act: a repeated request finds its first answer. */
    operationId: uuid('operation_id').notNull(),
    happenedAt: moment('happened_at').notNull(),
  },
  (t) => [
    unique('vote_events_operation').on(t.participantId, t.operationId, t.itemId),
    index().on(t.roundId, t.sequence),
    index().on(t.roundId, t.transactionId),
    foreignKey({
      columns: [t.participantId],
      foreignColumns: [participants.id],
      name: 'vote_events_participant',
    }).onDelete('cascade'),
    foreignKey({ columns: [t.itemId], foreignColumns: [items.id], name: 'vote_events_item' }).onDelete(
      'cascade',
    ),
    check('vote_events_choice', sql`(${t.kind} = 'withdraw') = (${t.choice} is null)`),
    check('vote_events_pass_reason', sql`${t.passReason} is null or ${t.choice} = 'pass'`),
  ],
);
