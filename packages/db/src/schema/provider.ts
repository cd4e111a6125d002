import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, moment } from './columns';
import { people } from './person';

/** Accounts elsewhere by which people sign in here: whoever the issuer says that this subject is. */
export const providerAccounts = pgTable(
  'provider_accounts',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index().on(t.personId)],
);
