import type { Id } from '@parley/domain/id';
import { asc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, clauses, items, proposals, rounds } from '../schema';

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
    })
    .from(agreements)
    .where(slug === null ? undefined : eq(agreements.slug, slug))
    .orderBy(asc(agreements.loadedAt), asc(agreements.id))
    .limit(1);
  return row ?? null;
}

/** How much there is to read and to vote on. */
export async function countTexts(db: Db | Tx, agreementId: Id<'agreement'>) {
  const [row] = await db
    .select({
      proposals: sql<number>`(select count(*)::int from ${proposals} where ${proposals.agreementId} = ${agreementId} and ${proposals.state} not in ('draft', 'submitted'))`,
      clauses: sql<number>`(select count(*)::int from ${clauses} join ${proposals} on ${proposals.id} = ${clauses.proposalId} where ${proposals.agreementId} = ${agreementId} and ${proposals.state} not in ('draft', 'submitted'))`,
      statements: sql<number>`(select count(*)::int from ${items} join ${rounds} on ${rounds.id} = ${items.roundId} where ${rounds.agreementId} = ${agreementId} and not ${rounds.demonstration} and ${items.kind} = 'statement' and ${items.state} = 'live')`,
    })
    .from(sql`(select 1) as one`);
  return row ?? { proposals: 0, clauses: 0, statements: 0 };
}
