import type { Scope } from '@parley/domain/api-token';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { people } from './person';

/** What lets a program act for a person: hashed, for some scopes, until it ends or is taken back. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: idColumn('apiToken', 'id').primaryKey(),
    /** SHA-256 of what was shown once. */
    tokenHash: text('token_hash').notNull().unique(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** What its owner calls it. */
    name: text('name').notNull(),
    scopes: text('scopes').array().$type<Scope[]>().notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** To within some minutes; null where it was never used. */
    usedAt: moment('used_at'),
  },
  (t) => [index().on(t.personId)],
);
