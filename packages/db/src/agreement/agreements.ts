import type { Id } from '@parley/domain/id';
import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, clauses, comments, items, proposals, rounds } from '../schema';

/** An agreement by its slug; without one the agreement that was loaded first. */
export async function findAgreement(db: Db | Tx, slug: string | null) {
  const [row] = await db
    .select({
      id: agreements.id,
      slug: agreements.slug,
      title: agreements.title,
      question: agreements.question,
      summary: agreements.summary,
      languages: agreements.languages,
      communityRules: agreements.communityRules,
      articles: agreements.articles,
      decidedOn: agreements.decidedOn,
    })
    .from(agreements)
    .where(slug === null ? undefined : eq(agreements.slug, slug))
    .orderBy(asc(agreements.loadedAt), asc(agreements.id))
    .limit(1);
  return row ?? null;
}

/** Every agreement, the one that was loaded first at the head. */
export const listAgreements = (db: Db | Tx) =>
  db
    .select({
      id: agreements.id,
      slug: agreements.slug,
      title: agreements.title,
      question: agreements.question,
    })
    .from(agreements)
    .orderBy(asc(agreements.loadedAt), asc(agreements.id));

/** The slug of the agreement that a proposal or a round belongs to. */
export async function findAgreementSlugOf(
  db: Db | Tx,
  about: { kind: 'proposal' | 'round'; slug: string } | { kind: 'comment'; id: Id<'comment'> },
): Promise<string | null> {
  const table = about.kind === 'round' ? rounds : proposals;
  const isOf =
    about.kind === 'comment'
      ? inArray(
          proposals.id,
          db.select({ id: comments.proposalId }).from(comments).where(eq(comments.id, about.id)),
        )
      : eq(table.slug, about.slug);
  const [row] = await db
    .select({ slug: agreements.slug })
    .from(table)
    .innerJoin(agreements, eq(agreements.id, table.agreementId))
    .where(isOf);
  return row?.slug ?? null;
}

/** How much there is to read and to vote on, demonstrations left out. */
export async function countTexts(db: Db | Tx, agreementId: Id<'agreement'>) {
  const published = and(
    eq(proposals.agreementId, agreementId),
    notInArray(proposals.state, ['draft', 'submitted']),
  );
  const count = { count: sql<number>`count(*)::int` };
  const [ofProposals, ofClauses, ofStatements] = await Promise.all([
    db.select(count).from(proposals).where(published),
    db
      .select(count)
      .from(clauses)
      .innerJoin(proposals, eq(proposals.id, clauses.proposalId))
      .where(published),
    db
      .select(count)
      .from(items)
      .innerJoin(rounds, eq(rounds.id, items.roundId))
      .where(
        and(
          eq(rounds.agreementId, agreementId),
          eq(rounds.demonstration, false),
          eq(items.kind, 'statement'),
          eq(items.state, 'live'),
        ),
      ),
  ]);
  return {
    proposals: ofProposals[0]?.count ?? 0,
    clauses: ofClauses[0]?.count ?? 0,
    statements: ofStatements[0]?.count ?? 0,
  };
}
