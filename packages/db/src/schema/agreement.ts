import type { LocalizedText } from '@parley/domain/language';
import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { code, idColumn, localized, moment } from './columns';

export const agreements = pgTable('agreements', {
  id: idColumn('agreement', 'id').primaryKey(),
  slug: text('slug').notNull().unique(),
  title: localized('title').notNull(),
  question: localized('question').notNull(),
  summary: localized('summary').notNull(),
  languages: text('languages').array().notNull(),
  communityRules: jsonb('community_rules').$type<{ title: LocalizedText; text: LocalizedText }[]>().notNull(),
  /** Articles of the agreement in force that proposals build on. */
  articles: jsonb('articles').$type<{ code: string; name: LocalizedText }[]>().notNull().default([]),
  /** The day from which due dates count; null while nothing is decided. */
  decidedOn: date('decided_on', { mode: 'string' }),
  /** SHA-256 of the file that was loaded: loading the same file again changes nothing. */
  fileHash: text('file_hash').notNull(),
  loadedAt: moment('loaded_at').notNull(),
});

const ofAgreement = () =>
  idColumn('agreement', 'agreement_id')
    .notNull()
    .references(() => agreements.id, { onDelete: 'cascade' });

export const parties = pgTable(
  'parties',
  {
    agreementId: ofAgreement(),
    code: code('code').notNull(),
    name: localized('name').notNull(),
    treatyName: localized('treaty_name').notNull(),
    officialLanguages: text('official_languages').array().notNull(),
    shownLanguages: text('shown_languages').array().notNull(),
    timeZone: text('time_zone').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.code] })],
);

export const sectors = pgTable(
  'sectors',
  {
    agreementId: ofAgreement(),
    code: code('code').notNull(),
    position: integer('position').notNull(),
    name: localized('name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.code] })],
);

export const policyDomains = pgTable(
  'policy_domains',
  {
    agreementId: ofAgreement(),
    code: code('code').notNull(),
    position: integer('position').notNull(),
    name: localized('name').notNull(),
    initiative: localized('initiative'),
    benefit: localized('benefit'),
    /** The ordered scale of its row in the matrix; null where it has none. */
    scale: jsonb('scale').$type<{ code: string; name: LocalizedText }[]>(),
    /** What a step up that scale means. */
    scaleMeaning: localized('scale_meaning'),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.code] })],
);

export const alignmentAreas = pgTable(
  'alignment_areas',
  {
    agreementId: ofAgreement(),
    code: code('code').notNull(),
    position: integer('position').notNull(),
    name: localized('name').notNull(),
    aim: localized('aim').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.code] })],
);

export const industries = pgTable(
  'industries',
  {
    agreementId: ofAgreement(),
    code: code('code').notNull(),
    position: integer('position').notNull(),
    name: localized('name').notNull(),
    potential: text('potential', { enum: ['low', 'moderate', 'high', 'very-high'] }).notNull(),
    benefit: localized('benefit').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.code] })],
);

type Source = { title: LocalizedText; url?: string | undefined };

/** What a party has in a policy domain, from a date on. A newer row for the same cell takes its place. */
export const positions = pgTable(
  'positions',
  {
    agreementId: ofAgreement(),
    domainCode: code('domain_code').notNull(),
    partyCode: code('party_code').notNull(),
    holdsFrom: date('holds_from', { mode: 'string' }).notNull(),
    checkedOn: date('checked_on', { mode: 'string' }).notNull(),
    status: code('status').notNull(),
    text: localized('text').notNull(),
    sources: jsonb('sources').$type<Source[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agreementId, t.domainCode, t.partyCode, t.holdsFrom] }),
    foreignKey({
      columns: [t.agreementId, t.domainCode],
      foreignColumns: [policyDomains.agreementId, policyDomains.code],
    }),
    foreignKey({
      columns: [t.agreementId, t.partyCode],
      foreignColumns: [parties.agreementId, parties.code],
    }),
  ],
);

/** What somebody found out about a commitment, on a day. */
export type ProgressReport = {
  on: string;
  value?: number | undefined;
  text: LocalizedText;
  sources: Source[];
};

export const commitments = pgTable(
  'commitments',
  {
    agreementId: ofAgreement(),
    code: code('code').notNull(),
    position: integer('position').notNull(),
    title: localized('title').notNull(),
    outcome: localized('outcome').notNull(),
    /** Months from the decision; null with `ongoing` false means that the parties are still to set it. */
    dueMonths: integer('due_months'),
    ongoing: boolean('ongoing').notNull(),
    /** Codes of the responsible parties; null means all. */
    responsible: text('responsible').array(),
    measure: jsonb('measure').$type<{
      name: LocalizedText;
      unit: LocalizedText;
      baseline?: number | undefined;
      target?: number | undefined;
    }>(),
    progress: jsonb('progress').$type<ProgressReport[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.code] }), unique().on(t.agreementId, t.position)],
);
