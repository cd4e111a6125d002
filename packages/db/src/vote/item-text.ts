import type { LocalizedText } from '@parley/domain/language';
import { sql } from 'drizzle-orm';
import { amendments, clauses, clauseVersions, items, proposals, statements } from '../schema';
import { statementTranslations, translatorNames } from '../translation';

/**
 * What an item says, whichever kind it is. The query joins, all of them left: statements, clause versions and amendments on
 * the item, clauses on `clauseOfItem`, proposals on `proposalOfItem`.
 */
export const clauseOfItem = sql`coalesce(${clauseVersions.clauseId}, ${amendments.clauseId})`;
export const proposalOfItem = sql`coalesce(${statements.proposalId}, ${clauses.proposalId})`;

const ofBase = (field: 'heading' | 'text') =>
  sql<LocalizedText | null>`(select b.${sql.raw(field)} from ${clauseVersions} b where b.id = ${amendments.baseVersionId})`;

export const itemText = {
  itemId: items.id,
  kind: items.kind,
  itemState: items.state,
  statementNumber: statements.number,
  statementText: statements.text,
  statementLanguage: statements.language,
  translations: statementTranslations,
  translators: translatorNames('statement'),
  clauseNumber: clauses.number,
  clauseHeading: clauseVersions.heading,
  clauseText: clauseVersions.text,
  clauseVersion: clauseVersions.version,
  amendmentNumber: amendments.number,
  amendmentText: amendments.text,
  amendmentReason: amendments.reason,
  amendmentLanguage: amendments.language,
  amendmentTranslations: amendments.translations,
  baseHeading: ofBase('heading'),
  baseText: ofBase('text'),
  proposalNumber: proposals.number,
  proposalSlug: proposals.slug,
  proposalTitle: proposals.title,
};
