import type { Id } from '@parley/domain/id';
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { amendments, clauses, clauseVersions, items, people } from '../schema';

/** The clauses of a proposal in their current words, by number. */
export async function listClauses(db: Db | Tx, proposalId: Id<'proposal'>) {
  return db
    .select({
      clauseId: clauses.id,
      number: clauses.number,
      versionId: clauseVersions.id,
      version: clauseVersions.version,
      heading: clauseVersions.heading,
      text: clauseVersions.text,
      hash: clauseVersions.hash,
      brackets: clauseVersions.brackets,
      itemId: clauseVersions.itemId,
      itemState: items.state,
    })
    .from(clauses)
    .innerJoin(
      clauseVersions,
      and(eq(clauseVersions.clauseId, clauses.id), eq(clauseVersions.state, 'current')),
    )
    .leftJoin(items, eq(items.id, clauseVersions.itemId))
    .where(eq(clauses.proposalId, proposalId))
    .orderBy(asc(clauses.number));
}

/** Every version of every clause, the oldest first: when the words changed, and whose they are. */
export async function listClauseVersions(db: Db | Tx, proposalId: Id<'proposal'>) {
  return db
    .select({
      clauseNumber: clauses.number,
      version: clauseVersions.version,
      state: clauseVersions.state,
      text: clauseVersions.text,
      amendment: amendments.number,
      createdAt: clauseVersions.createdAt,
      authorName: people.displayName,
    })
    .from(clauseVersions)
    .innerJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .leftJoin(people, eq(people.id, clauseVersions.authorId))
    .leftJoin(amendments, eq(amendments.id, clauseVersions.amendmentId))
    .where(eq(clauses.proposalId, proposalId))
    .orderBy(asc(clauseVersions.createdAt), asc(clauses.number));
}
