import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { ItemKind } from '@parley/domain/vote';
import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { amendments, clauses, clauseVersions, items, proposals, statements } from '../schema';
import { statementTranslations } from '../translation';

export type ItemText = {
  id: Id<'item'>;
  kind: ItemKind;
  /** `S-12`, `3.2` for clause 2 of proposal 3, or `3.2/1` for the first amendment to it. */
  label: string;
  text: LocalizedText;
  original: string;
  proposalSlug: string | null;
};

/** The text of every item of a round, in all its languages. */
export async function listItemTexts(db: Db | Tx, roundId: Id<'round'>): Promise<ItemText[]> {
  const written = await db
    .select({
      id: statements.itemId,
      number: statements.number,
      text: statements.text,
      language: statements.language,
      translations: statementTranslations,
      proposalSlug: proposals.slug,
    })
    .from(statements)
    .leftJoin(proposals, eq(proposals.id, statements.proposalId))
    .where(eq(statements.roundId, roundId));
  const clauseRows = await db
    .select({
      id: items.id,
      text: clauseVersions.text,
      clause: clauses.number,
      proposal: proposals.number,
      proposalSlug: proposals.slug,
    })
    .from(items)
    .innerJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .innerJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .innerJoin(proposals, eq(proposals.id, clauses.proposalId))
    .where(eq(items.roundId, roundId));
  const amendmentRows = await db
    .select({
      id: amendments.itemId,
      text: amendments.text,
      original: amendments.language,
      number: amendments.number,
      clause: clauses.number,
      proposal: proposals.number,
      proposalSlug: proposals.slug,
    })
    .from(amendments)
    .innerJoin(clauses, eq(clauses.id, amendments.clauseId))
    .innerJoin(proposals, eq(proposals.id, amendments.proposalId))
    .where(eq(amendments.roundId, roundId));
  return [
    ...written.map(({ id, number, text, language, translations, proposalSlug }) => ({
      id,
      kind: 'statement' as const,
      label: `S-${number}`,
      text: { [language]: text, ...translations },
      original: language,
      proposalSlug,
    })),
    ...clauseRows.map(({ id, text, clause, proposal, proposalSlug }) => ({
      id,
      kind: 'clause' as const,
      label: `${proposal}.${clause}`,
      text,
      original: Object.keys(text)[0] ?? 'en',
      proposalSlug,
    })),
    ...amendmentRows.map(({ id, text, original, number, clause, proposal, proposalSlug }) => ({
      id,
      kind: 'amendment' as const,
      label: `${proposal}.${clause}/${number}`,
      text,
      original,
      proposalSlug,
    })),
  ];
}
