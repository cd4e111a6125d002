import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, unique } from 'drizzle-orm/pg-core';
import { policyDomains } from './agreement';
import { code, idColumn, moment } from './columns';
import { statements } from './item';
import { people } from './person';
import { proposals } from './proposal';

/** What a person wants to hear of. */
export const follows = pgTable(
  'follows',
  {
    id: idColumn('follow', 'id').primaryKey(),
    personId: idColumn('person', 'person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    proposalId: idColumn('proposal', 'proposal_id').references(() => proposals.id, { onDelete: 'cascade' }),
    statementId: idColumn('statement', 'statement_id').references(() => statements.id, {
      onDelete: 'cascade',
    }),
    /** With the code: a policy domain. */
    agreementId: idColumn('agreement', 'agreement_id'),
    domainCode: code('domain_code'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    unique('follows_once')
      .on(t.personId, t.proposalId, t.statementId, t.agreementId, t.domainCode)
      .nullsNotDistinct(),
    index().on(t.proposalId),
    foreignKey({
      columns: [t.agreementId, t.domainCode],
      foreignColumns: [policyDomains.agreementId, policyDomains.code],
      name: 'follows_domain',
    }).onDelete('cascade'),
    check('follows_what', sql`num_nonnulls(${t.proposalId}, ${t.statementId}, ${t.domainCode}) = 1`),
  ],
);
