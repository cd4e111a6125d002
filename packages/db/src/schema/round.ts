import { type RoundRules, roundStates } from '@parley/domain/round';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { agreements, parties } from './agreement';
import { code, idColumn, localized, moment } from './columns';
import { people } from './person';

export const rounds = pgTable(
  'rounds',
  {
    id: idColumn('round', 'id').primaryKey(),
    agreementId: idColumn('agreement', 'agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    slug: text('slug').notNull().unique(),
    title: localized('title').notNull(),
    summary: localized('summary').notNull(),
    state: text('state', { enum: roundStates }).notNull(),
    rules: jsonb('rules').$type<RoundRules>().notNull(),
    /** SHA-256 of the canonical rules, set when the round opens. */
    rulesHash: text('rules_hash'),
    /** Filled with made-up people: marked on every page, removable by one command. */
    demonstration: boolean('demonstration').notNull().default(false),
    /** Where its votes came from, when they were not cast here. */
    importedFrom: text('imported_from'),
    timeZone: text('time_zone').notNull(),
    opensAt: moment('opens_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    index().on(t.agreementId),
    unique().on(t.id, t.agreementId),
    check('rounds_times', sql`${t.opensAt} < ${t.closesAt}`),
    check('rounds_locked', sql`${t.state} = 'draft' or ${t.rulesHash} is not null`),
  ],
);

/** A person in one round. Party, sector and tier freeze at their first vote in it. */
export const participants = pgTable(
  'participants',
  {
    id: idColumn('participant', 'id').primaryKey(),
    roundId: idColumn('round', 'round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    agreementId: idColumn('agreement', 'agreement_id').notNull(),
    personId: idColumn('person', 'person_id').references(() => people.id, { onDelete: 'set null' }),
    /** Pseudonym in the export that the round was imported from, or in a demonstration. */
    externalRef: text('external_ref'),
    partyCode: code('party_code'),
    sectorCode: code('sector_code'),
    tier: text('tier', { enum: ['email', 'organisation'] })
      .notNull()
      .default('email'),
    joinedAt: moment('joined_at').notNull(),
  },
  (t) => [
    unique().on(t.roundId, t.personId),
    unique().on(t.roundId, t.externalRef),
    unique().on(t.id, t.roundId),
    index().on(t.personId),
    foreignKey({
      columns: [t.roundId, t.agreementId],
      foreignColumns: [rounds.id, rounds.agreementId],
      name: 'participants_round_agreement',
    }),
    foreignKey({
      columns: [t.agreementId, t.partyCode],
      foreignColumns: [parties.agreementId, parties.code],
      name: 'participants_party',
    }),
  ],
);
