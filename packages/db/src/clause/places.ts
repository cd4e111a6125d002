import type { Id } from '@parley/domain/id';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import { agreements, clauses, parties, proposals, rounds } from '../schema';

/** A clause with what the rules need to know of its proposal, its agreement and its round. */
const placeFields = {
  clauseId: clauses.id,
  number: clauses.number,
  proposalId: proposals.id,
  proposalNumber: proposals.number,
  proposalSlug: proposals.slug,
  proposalTitle: proposals.title,
  proposalState: proposals.state,
  proposalAuthorId: proposals.authorId,
  agreementId: agreements.id,
  languages: agreements.languages,
  roundId: rounds.id,
  roundOpensAt: rounds.opensAt,
  round: roundFacts,
  partyCodes: sql<
    string[]
  >`array(select ${parties.code} from ${parties} where ${parties.agreementId} = ${agreements.id} order by 1)`,
};

const findOne = async (db: Db | Tx, which: SQL | undefined) => {
  const [row] = await db
    .select(placeFields)
    .from(clauses)
    .innerJoin(proposals, eq(proposals.id, clauses.proposalId))
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .leftJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(which);
  return row ?? null;
};
export type ClausePlace = NonNullable<Awaited<ReturnType<typeof findOne>>>;

export const findClause = (db: Db | Tx, proposalSlug: string, number: number) =>
  findOne(db, and(eq(proposals.slug, proposalSlug), eq(clauses.number, number)));

/**
 * A clause for writing its words: whatever else would write them waits, and so does the closing of its round. Of two who
 * write at once the second reads what the first has written.
 */
export async function lockClause(tx: Tx, clauseId: Id<'clause'>): Promise<ClausePlace | null> {
  await tx.select({ id: clauses.id }).from(clauses).where(eq(clauses.id, clauseId)).for('update');
  const place = await findOne(tx, eq(clauses.id, clauseId));
  if (place === null || place.roundId === null) return place;
  await tx.select({ id: rounds.id }).from(rounds).where(eq(rounds.id, place.roundId)).for('share');
  return findOne(tx, eq(clauses.id, clauseId));
}
