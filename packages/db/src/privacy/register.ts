import type { PgTable } from 'drizzle-orm/pg-core';
import * as t from '../schema';
import { accountTables } from './account-tables';
import type { PersonalTable } from './personal-table';
import { takingTables } from './taking-tables';
import { tellingTables } from './telling-tables';
import { writingTables } from './writing-tables';

/** Every table that holds something of a person: what they are handed, and what erasing them leaves. */
export const personalTables: readonly PersonalTable[] = [
  ...accountTables,
  ...takingTables,
  ...writingTables,
  ...tellingTables,
];

/** All other tables: nothing in them is about a person. A test compares both lists with the database. */
export const impersonalTables: readonly PgTable[] = [
  t.agreements,
  t.parties,
  t.sectors,
  t.policyDomains,
  t.alignmentAreas,
  t.industries,
  t.positions,
  t.commitments,
  t.rounds,
  t.items,
  t.proposalLinks,
  t.proposalWords,
  t.clauses,
  t.reports,
  t.organisations,
  t.organisationDomains,
  // Keys are hashes with the installation's secret.
  t.limitCounts,
  t.spentPuzzles,
];
