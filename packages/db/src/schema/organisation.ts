import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { people } from './person';

/** Organisations that somebody vouched for: an admin, who may name the domains of its addresses. */
export const organisations = pgTable(
  'organisations',
  {
    id: idColumn('organisation', 'id').primaryKey(),
    name: text('name').notNull(),
    /** The name without case, accents and marks: one organisation a key. */
    key: text('key').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [uniqueIndex('organisations_key').on(t.key)],
);

/** Whoever has a confirmed address at one of these, or below it, and names the organisation, speaks for it. */
export const organisationDomains = pgTable(
  'organisation_domains',
  {
    domain: text('domain').primaryKey(),
    organisationId: idColumn('organisation', 'organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
  },
  (t) => [index().on(t.organisationId)],
);

/** Who speaks for an organisation, and who says so. */
export const memberships = pgTable(
  'memberships',
  {
    personId: idColumn('person', 'person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    organisationId: idColumn('organisation', 'organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    confirmedBy: text('confirmed_by', { enum: ['domain', 'admin', 'invitation'] }).notNull(),
    confirmedAt: moment('confirmed_at').notNull(),
  },
  (t) => [index().on(t.organisationId)],
);

/** Ways in that somebody was given. The token is in their link alone. */
export const invitations = pgTable(
  'invitations',
  {
    id: idColumn('invitation', 'id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    /** The only address that may use it; null for a link that is handed on. */
    email: text('email'),
    organisationId: idColumn('organisation', 'organisation_id').references(() => organisations.id, {
      onDelete: 'cascade',
    }),
    usesMax: integer('uses_max').notNull(),
    uses: integer('uses').notNull().default(0),
    makerId: idColumn('person', 'maker_id').references(() => people.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [index().on(t.createdAt)],
);
