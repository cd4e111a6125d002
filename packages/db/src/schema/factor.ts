import { bigint, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { people } from './person';

/** Apps that show a code, one a person. Kept apart, so that no query for a person can carry a key away. */
export const authenticators = pgTable('authenticators', {
  personId: idColumn('person', 'person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** The shared key, in base 32, sealed with the installation's secret. */
  secret: text('secret').notNull(),
  createdAt: moment('created_at').notNull(),
  /** When its first code proved that it holds the key; null until then, when it counts for nothing. */
  confirmedAt: moment('confirmed_at'),
  /** The time step of the last code that was taken: none of it or before it is taken again. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  /** Codes tried since `tried_since`, the one that fits included until it is known to. */
  tries: integer('tries').notNull().default(0),
  triedSince: moment('tried_since'),
});

/** For the day on which the app is lost: each signs in once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: moment('created_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index().on(t.personId)],
);

/** Keys that devices keep; only their public halves are here. */
export const passkeys = pgTable(
  'passkeys',
  {
    /** The credential's own id, in base64url. */
    id: text('id').primaryKey(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** COSE, in base64url. */
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: jsonb('transports').$type<string[]>().notNull(),
    /** What its owner calls it. */
    name: text('name').notNull(),
    createdAt: moment('created_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index().on(t.personId)],
);

/** What a device is asked to sign: each is used once, and gone with it. */
export const challenges = pgTable(
  'challenges',
  {
    challengeHash: text('challenge_hash').primaryKey(),
    purpose: text('purpose', { enum: ['add-passkey', 'sign-in'] }).notNull(),
    /** Who is asked; null where that is what the answer tells. */
    personId: idColumn('person', 'person_id').references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index().on(t.expiresAt)],
);
