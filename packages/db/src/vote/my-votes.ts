import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import type { Choice } from '@parley/domain/vote';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import {
  clauses,
  clauseVersions,
  items,
  participants,
  proposals,
  rounds,
  statements,
  votes,
} from '../schema';
import { itemText } from './item-text';

/** A page of a person's votes, the newest first, and one row more where there is a next page. */
export async function listMyVotes(
  db: Db | Tx,
  query: { personId: Id<'person'>; choice: Choice | null; cursor: Cursor<'item'> | null },
) {
  const { choice, cursor } = query;
  return db
    .select({
      ...itemText,
      choice: votes.choice,
      matters: votes.matters,
      counts: votes.counts,
      castAt: votes.castAt,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
      round: roundFacts,
    })
    .from(participants)
    .innerJoin(votes, eq(votes.participantId, participants.id))
    .innerJoin(items, eq(items.id, votes.itemId))
    .innerJoin(rounds, eq(rounds.id, votes.roundId))
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .leftJoin(proposals, sql`${proposals.id} = coalesce(${statements.proposalId}, ${clauses.proposalId})`)
    .where(
      and(
        eq(participants.personId, query.personId),
        choice === null ? undefined : eq(votes.choice, choice),
        cursor === null
          ? undefined
          : sql`(${votes.castAt}, ${votes.itemId}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(votes.castAt), desc(votes.itemId))
    .limit(pageSize + 1);
}

/** How many votes of each choice a person has in all rounds. */
export async function countMyVotes(db: Db | Tx, personId: Id<'person'>): Promise<Record<Choice, number>> {
  const rows = await db
    .select({ choice: votes.choice, count: sql<number>`count(*)::int` })
    .from(participants)
    .innerJoin(votes, eq(votes.participantId, participants.id))
    .where(eq(participants.personId, personId))
    .groupBy(votes.choice);
  const of = (choice: Choice) => rows.find((row) => row.choice === choice)?.count ?? 0;
  return { agree: of('agree'), disagree: of('disagree'), pass: of('pass') };
}
