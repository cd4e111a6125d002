import type { Id } from '@parley/domain/id';
import { and, asc, eq, exists, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { clauses, clauseVersions, proposalLinks, proposals, rounds, statements } from '../schema';

/** Of proposals that came with the agreement: nobody's own, and introduced by opening statements. */
const cameWithIt = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  and(
    eq(proposals.agreementId, agreementId),
    isNull(proposals.authorId),
    notInArray(proposals.state, ['draft', 'submitted']),
    exists(
      db
        .select({ one: sql`1` })
        .from(statements)
        .where(and(eq(statements.proposalId, proposals.id), isNotNull(statements.stance))),
    ),
  );

/** Proposals that came with the agreement, as they read today, with their links. */
export async function listWrittenProposals(db: Db | Tx, agreementId: Id<'agreement'>) {
  return db
    .select({
      id: proposals.id,
      number: proposals.number,
      slug: proposals.slug,
      domain: proposals.domainCode,
      title: proposals.title,
      summary: proposals.summary,
      benefit: proposals.benefit,
      links: sql<
        { kind: (typeof proposalLinks.$inferSelect)['kind']; code: string }[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'code', l.code) order by l.kind, l.code), '[]') from ${proposalLinks} l where l.proposal_id = ${proposals.id})`,
    })
    .from(proposals)
    .where(cameWithIt(db, agreementId))
    .orderBy(asc(proposals.number));
}

/** Current clauses of all of them, by number. */
export async function listWrittenClauses(db: Db | Tx, agreementId: Id<'agreement'>) {
  return db
    .select({
      proposalId: clauses.proposalId,
      heading: clauseVersions.heading,
      text: clauseVersions.text,
      brackets: clauseVersions.brackets,
    })
    .from(clauses)
    .innerJoin(proposals, eq(proposals.id, clauses.proposalId))
    .innerJoin(
      clauseVersions,
      and(eq(clauseVersions.clauseId, clauses.id), eq(clauseVersions.state, 'current')),
    )
    .where(cameWithIt(db, agreementId))
    .orderBy(asc(proposals.number), asc(clauses.number));
}

/** Opening statements of all of them, in the order in which they were written. */
export async function listOpeningStatements(db: Db | Tx, agreementId: Id<'agreement'>) {
  return db
    .select({
      proposalId: statements.proposalId,
      stance: statements.stance,
      language: statements.language,
      text: statements.text,
      translations: statements.translations,
    })
    .from(statements)
    .innerJoin(proposals, eq(proposals.id, statements.proposalId))
    .where(and(eq(proposals.agreementId, agreementId), eq(statements.source, 'opening')))
    .orderBy(asc(proposals.number), asc(statements.number));
}

/** The round that was opened with the agreement, and for how many days of its zone. */
export async function findFirstRound(db: Db | Tx, agreementId: Id<'agreement'>) {
  const [row] = await db
    .select({
      slug: rounds.slug,
      title: rounds.title,
      summary: rounds.summary,
      timeZone: rounds.timeZone,
      rules: rounds.rules,
      openForDays: sql<number>`((${rounds.closesAt} at time zone ${rounds.timeZone})::date - (${rounds.opensAt} at time zone ${rounds.timeZone})::date)`,
    })
    .from(rounds)
    .where(
      and(eq(rounds.agreementId, agreementId), eq(rounds.demonstration, false), isNull(rounds.importedFrom)),
    )
    .orderBy(asc(rounds.createdAt), asc(rounds.id))
    .limit(1);
  return row ?? null;
}

/** Names in addresses that are another agreement's already: of proposals, and of the round. */
export async function listTakenSlugs(
  tx: Tx,
  { slugs, round }: { slugs: readonly string[]; round: string },
): Promise<{ proposals: string[]; round: boolean }> {
  const [ofProposals, ofRounds] = await Promise.all([
    tx
      .select({ slug: proposals.slug })
      .from(proposals)
      .where(inArray(proposals.slug, [...slugs]))
      .orderBy(asc(proposals.number)),
    tx.select({ slug: rounds.slug }).from(rounds).where(eq(rounds.slug, round)),
  ]);
  return { proposals: ofProposals.map(({ slug }) => slug), round: ofRounds.length > 0 };
}
