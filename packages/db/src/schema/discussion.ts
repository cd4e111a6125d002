import { commentStates } from '@parley/domain/comment';
import { caseReasons, caseStates } from '@parley/domain/moderation';
import { translationStates } from '@parley/domain/translation';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
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
} from 'drizzle-orm/pg-core';
import { amendments } from './amendment';
import { idColumn, moment } from './columns';
import { statements } from './item';
import { people } from './person';
import { clauses, proposals } from './proposal';
import { reservations } from './reservation';
import { rounds } from './round';

/** Discussion in two levels on a proposal, on one of its clauses, or on a statement beside it. */
export const comments = pgTable(
  'comments',
  {
    id: idColumn('comment', 'id').primaryKey(),
    proposalId: idColumn('proposal', 'proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    clauseId: idColumn('clause', 'clause_id').references(() => clauses.id, { onDelete: 'cascade' }),
    statementId: idColumn('statement', 'statement_id').references(() => statements.id, {
      onDelete: 'cascade',
    }),
    parentId: idColumn('comment', 'parent_id').references((): AnyPgColumn => comments.id, {
      onDelete: 'cascade',
    }),
    authorId: idColumn('person', 'author_id').references(() => people.id, { onDelete: 'set null' }),
    body: text('body').notNull(),
    language: text('language').notNull(),
    state: text('state', { enum: commentStates }).notNull(),
    createdAt: moment('created_at').notNull(),
    /** When its words became what they are; null while they are the first. */
    editedAt: moment('edited_at'),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index().on(t.proposalId, t.createdAt),
    index().on(t.parentId),
    index().on(t.authorId),
    index().on(t.clauseId),
    index().on(t.statementId),
    check('comments_subject', sql`num_nonnulls(${t.clauseId}, ${t.statementId}) <= 1`),
    check('comments_withdrawn', sql`(${t.state} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
    check('comments_length', sql`char_length(${t.body}) between 1 and 4000`),
  ],
);

/** What a comment said before it was edited, for everybody to read. */
export const commentEdits = pgTable(
  'comment_edits',
  {
    commentId: idColumn('comment', 'comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    body: text('body').notNull(),
    language: text('language').notNull(),
    /** Until when it stood. */
    replacedAt: moment('replaced_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.replacedAt] })],
);

/** A comment that an amendment takes up, as the amendment's author says. */
export const addressedComments = pgTable(
  'addressed_comments',
  {
    commentId: idColumn('comment', 'comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    /** In its newest form: it goes with it to a later version of its clause. */
    amendmentId: idColumn('amendment', 'amendment_id')
      .notNull()
      .references(() => amendments.id, { onDelete: 'cascade' }),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.amendmentId] }), index().on(t.amendmentId)],
);

/** What somebody wrote in one language alone, said by somebody in another one. */
export const translations = pgTable(
  'translations',
  {
    id: idColumn('translation', 'id').primaryKey(),
    statementId: idColumn('statement', 'statement_id').references(() => statements.id, {
      onDelete: 'cascade',
    }),
    commentId: idColumn('comment', 'comment_id').references(() => comments.id, { onDelete: 'cascade' }),
    reservationId: idColumn('reservation', 'reservation_id').references(() => reservations.id, {
      onDelete: 'cascade',
    }),
    /** Of the words that it translates: once they are others, it is a translation of nothing that stands. */
    originalHash: text('original_hash').notNull(),
    language: text('language').notNull(),
    text: text('text').notNull(),
    translatorId: idColumn('person', 'translator_id').references(() => people.id, { onDelete: 'set null' }),
    state: text('state', { enum: translationStates }).notNull(),
    /** When its words became what they are. */
    createdAt: moment('created_at').notNull(),
    confirmedAt: moment('confirmed_at'),
    confirmedBy: idColumn('person', 'confirmed_by').references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [
    index().on(t.translatorId, t.createdAt),
    uniqueIndex('translations_statement_standing')
      .on(t.statementId, t.language, t.originalHash)
      .where(sql`${t.state} <> 'removed'`),
    uniqueIndex('translations_comment_standing')
      .on(t.commentId, t.language, t.originalHash)
      .where(sql`${t.state} <> 'removed'`),
    uniqueIndex('translations_reservation_standing')
      .on(t.reservationId, t.language, t.originalHash)
      .where(sql`${t.state} <> 'removed'`),
    check(
      'translations_subject',
      sql`num_nonnulls(${t.statementId}, ${t.commentId}, ${t.reservationId}) = 1`,
    ),
    check('translations_length', sql`char_length(${t.text}) between 1 and 4000`),
    check('translations_confirmed', sql`${t.state} <> 'confirmed' or ${t.confirmedAt} is not null`),
  ],
);

/** A text that waits for a moderator, and the decision on it. */
export const cases = pgTable(
  'cases',
  {
    id: idColumn('case', 'id').primaryKey(),
    /** 1, 2, 3 …: how people name it. */
    number: integer('number').generatedAlwaysAsIdentity(),
    roundId: idColumn('round', 'round_id').references(() => rounds.id, { onDelete: 'cascade' }),
    statementId: idColumn('statement', 'statement_id').references(() => statements.id, {
      onDelete: 'cascade',
    }),
    commentId: idColumn('comment', 'comment_id').references(() => comments.id, { onDelete: 'cascade' }),
    amendmentId: idColumn('amendment', 'amendment_id').references(() => amendments.id, {
      onDelete: 'cascade',
    }),
    proposalId: idColumn('proposal', 'proposal_id').references(() => proposals.id, { onDelete: 'cascade' }),
    reservationId: idColumn('reservation', 'reservation_id').references(() => reservations.id, {
      onDelete: 'cascade',
    }),
    translationId: idColumn('translation', 'translation_id').references(() => translations.id, {
      onDelete: 'cascade',
    }),
    reason: text('reason', { enum: caseReasons }).notNull(),
    state: text('state', { enum: caseStates }).notNull(),
    openedAt: moment('opened_at').notNull(),
    decidedAt: moment('decided_at'),
    decidedBy: idColumn('person', 'decided_by').references(() => people.id, { onDelete: 'set null' }),
    rule: integer('rule'),
    decisionReason: text('decision_reason'),
  },
  (t) => [
    index().on(t.state, t.openedAt),
    uniqueIndex('cases_statement_waiting').on(t.statementId).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('cases_comment_waiting').on(t.commentId).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('cases_amendment_waiting').on(t.amendmentId).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('cases_proposal_waiting').on(t.proposalId).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('cases_reservation_waiting').on(t.reservationId).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('cases_translation_waiting').on(t.translationId).where(sql`${t.state} = 'waiting'`),
    check(
      'cases_subject',
      sql`num_nonnulls(${t.statementId}, ${t.commentId}, ${t.amendmentId}, ${t.proposalId}, ${t.reservationId}, ${t.translationId}) = 1`,
    ),
    check('cases_decided', sql`(${t.state} = 'waiting') = (${t.decidedAt} is null)`),
    check(
      'cases_rejected',
      sql`${t.state} <> 'rejected' or (${t.rule} is not null and ${t.decisionReason} <> '')`,
    ),
  ],
);

/** A person's request that a moderator look at a comment: once per person and comment. */
export const flags = pgTable(
  'flags',
  {
    id: idColumn('flag', 'id').primaryKey(),
    commentId: idColumn('comment', 'comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    rule: integer('rule').notNull(),
    note: text('note').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [unique().on(t.commentId, t.personId)],
);

/** Every act of a moderator or admin: append-only (a trigger refuses updates and deletes). */
export const audit = pgTable('audit', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  happenedAt: moment('happened_at').notNull(),
  /** Null for the command line. */
  personId: text('person_id'),
  act: text('act').notNull(),
  /** The id of what was acted on. */
  subjectId: text('subject_id').notNull(),
  details: jsonb('details').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
});
