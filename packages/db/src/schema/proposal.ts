import { type BracketSources, versionStates } from '@parley/domain/clause';
import { proposalLinkKinds, proposalStates } from '@parley/domain/proposal';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agreements, policyDomains } from './agreement';
import { code, idColumn, localized, moment, searchWords } from './columns';
import { items } from './item';
import { people } from './person';
import { rounds } from './round';

export const proposals = pgTable(
  'proposals',
  {
    id: idColumn('proposal', 'id').primaryKey(),
    agreementId: idColumn('agreement', 'agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    roundId: idColumn('round', 'round_id').references(() => rounds.id, { onDelete: 'set null' }),
    number: integer('number').notNull(),
    slug: text('slug').notNull().unique(),
    domainCode: code('domain_code').notNull(),
    title: localized('title').notNull(),
    summary: localized('summary').notNull(),
    benefit: localized('benefit').notNull(),
    state: text('state', { enum: proposalStates }).notNull(),
    authorId: idColumn('person', 'author_id').references(() => people.id, { onDelete: 'set null' }),
    submittedAt: moment('submitted_at'),
    openedAt: moment('opened_at'),
    /** The day by which the parties promised to answer. */
    responseDueOn: date('response_due_on', { mode: 'string' }),
    /** The official response: its words, its day, and where it stands. */
    response: localized('response'),
    respondedOn: date('responded_on', { mode: 'string' }),
    responseSource: jsonb('response_source').$type<{ title: string; url: string | null }>(),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    unique().on(t.agreementId, t.number),
    index().on(t.roundId),
    foreignKey({
      columns: [t.agreementId, t.domainCode],
      foreignColumns: [policyDomains.agreementId, policyDomains.code],
      name: 'proposals_domain',
    }),
  ],
);

export const proposalLinks = pgTable(
  'proposal_links',
  {
    proposalId: idColumn('proposal', 'proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: proposalLinkKinds }).notNull(),
    code: code('code').notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.kind, t.code] }), index().on(t.kind, t.code)],
);

/**
 * What a search reads of a proposal, in each language of its agreement: kept by triggers on its title, summary,
 * current clauses and links. A proposal without a clause or a link has none yet.
 */
export const proposalWords = pgTable(
  'proposal_words',
  {
    proposalId: idColumn('proposal', 'proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    /** Title, summary, headings and what it is linked to, in lower case without accents: typos are forgiven here. */
    plain: text('plain').notNull(),
    words: searchWords('words').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.language] }),
    index('proposal_words_words').using('gin', t.words),
  ],
);

export const clauses = pgTable(
  'clauses',
  {
    id: idColumn('clause', 'id').primaryKey(),
    proposalId: idColumn('proposal', 'proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
  },
  (t) => [unique().on(t.proposalId, t.number)],
);

/** The text of a clause in every language of the agreement. A vote names the hash of all of them together. */
export const clauseVersions = pgTable(
  'clause_versions',
  {
    id: idColumn('clauseVersion', 'id').primaryKey(),
    clauseId: idColumn('clause', 'clause_id')
      .notNull()
      .references(() => clauses.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    /** The item that is voted on; null until every language is confirmed by a person, and outside of rounds. */
    itemId: idColumn('item', 'item_id')
      .unique()
      .references(() => items.id, { onDelete: 'set null' }),
    heading: localized('heading').notNull(),
    text: localized('text').notNull(),
    /** SHA-256 of heading and text in all languages, with sorted keys. */
    hash: text('hash').notNull(),
    /** Who holds the options of each bracket in the text, and where they say so; in the order of the text. */
    brackets: jsonb('brackets').$type<BracketSources[]>().notNull().default([]),
    state: text('state', { enum: versionStates }).notNull(),
    authorId: idColumn('person', 'author_id').references(() => people.id, { onDelete: 'set null' }),
    /** The accepted amendment that it came from, if any. */
    amendmentId: idColumn('amendment', 'amendment_id'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    unique().on(t.clauseId, t.version),
    uniqueIndex('clause_versions_current').on(t.clauseId).where(sql`${t.state} = 'current'`),
    uniqueIndex('clause_versions_drafted').on(t.clauseId).where(sql`${t.state} = 'drafted'`),
    check('clause_versions_positive', sql`${t.version} > 0`),
  ],
);

/** That a person has read a drafted version in one language, and says that it says what the others say. */
export const versionConfirmations = pgTable(
  'version_confirmations',
  {
    versionId: idColumn('clauseVersion', 'version_id')
      .notNull()
      .references(() => clauseVersions.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    personId: idColumn('person', 'person_id').references(() => people.id, { onDelete: 'set null' }),
    confirmedAt: moment('confirmed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.language] }), index().on(t.personId)],
);
