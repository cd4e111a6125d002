import { clauses, clauseVersions, items, proposals, statements } from '../schema';

/**
 * What an item says, whichever kind it is. The query joins, all of them left: statements and clause versions on
 * the item, clauses on the version, proposals on `proposalOfItem`.
 */
export const itemText = {
  itemId: items.id,
  kind: items.kind,
  itemState: items.state,
  statementNumber: statements.number,
  statementText: statements.text,
  statementLanguage: statements.language,
  translations: statements.translations,
  clauseNumber: clauses.number,
  clauseHeading: clauseVersions.heading,
  clauseText: clauseVersions.text,
  proposalNumber: proposals.number,
  proposalSlug: proposals.slug,
  proposalTitle: proposals.title,
};
