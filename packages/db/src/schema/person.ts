import { consentKinds, roles } from '@parley/domain/person';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, idColumn, moment } from './columns';

export const people = pgTable(
  'people',
  {
    id: idColumn('person', 'id').primaryKey(),
    /**
     * Lower case; null once erased. Several people may claim an address, and it belongs to the one who confirms it:
     * signing up looks the same whether it is known here or not, and nobody can sit on somebody else's address.
     */
    email: text('email'),
    displayName: text('display_name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    /** The party that the role is for; null for all. */
    rolePartyCode: code('role_party_code'),
    partyCode: code('party_code'),
    sectorCode: code('sector_code'),
    /** What they speak for, as they wrote it; null for those who speak for themselves. */
    organisation: text('organisation'),
    language: text('language').notNull(),
    timeZone: text('time_zone').notNull(),
    /** ISO day on which the digest comes, 1 Monday to 7 Sunday; null when unsubscribed. */
    digestWeekday: integer('digest_weekday').default(2),
    /** Up to where they have looked at what happened; null before they ever did. */
    newsReadAt: moment('news_read_at'),
    emailConfirmedAt: moment('email_confirmed_at'),
    /** Since when signing in asks for a second factor; null for people who have set none up. */
    secondFactorAt: moment('second_factor_at'),
    disabledAt: moment('disabled_at'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('people_email').on(t.email).where(sql`${t.emailConfirmedAt} is not null`),
    index('people_claims').on(t.email, t.createdAt),
    check('people_email_lower', sql`${t.email} = lower(${t.email})`),
    check('people_digest_weekday', sql`${t.digestWeekday} between 1 and 7`),
  ],
);

/** Kept apart from people, so that no query for a person can carry a hash away. */
export const passwords = pgTable('passwords', {
  personId: idColumn('person', 'person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  hash: text('hash').notNull(),
  changedAt: moment('changed_at').notNull(),
});

export const sessions = pgTable(
  'sessions',
  {
    id: idColumn('session', 'id').primaryKey(),
    /** SHA-256 of the token in the cookie: reading the table lets nobody in. */
    tokenHash: text('token_hash').notNull().unique(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Names that its browser gave when it began, for its owner to know it by. */
    browser: text('browser'),
    system: text('system'),
    createdAt: moment('created_at').notNull(),
    /** When its person last proved in it who they are. */
    provenAt: moment('proven_at'),
    /** When a second factor was proved in it. A session of somebody who has one is nobody's until then. */
    factorAt: moment('factor_at'),
    lastSeenAt: moment('last_seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index().on(t.personId)],
);

/** Links in letters: hashed, single use, bound to one purpose. */
export const tokens = pgTable(
  'tokens',
  {
    tokenHash: text('token_hash').primaryKey(),
    purpose: text('purpose', {
      enum: ['confirm-address', 'reset-password', 'sign-in', 'change-address', 'unsubscribe'],
    }).notNull(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The address that it would make this person's; null for other purposes. */
    address: text('address'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index().on(t.personId)],
);

/** What people agreed to and what not: every answer, with the words that it answers. Rows are added, never changed. */
export const consents = pgTable(
  'consents',
  {
    sequence: bigint('sequence', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: consentKinds }).notNull(),
    given: boolean('given').notNull(),
    /** Of the words that were read, and their language. */
    version: text('version').notNull(),
    language: text('language').notNull(),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [index().on(t.personId, t.kind, t.sequence)],
);
