import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import type { Choice } from '@parley/domain/vote';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import {
  amendments,
  clauses,
  clauseVersions,
  items,
  participants,
  proposals,
  rounds,
  statements,
  votes,
} from '../schema';
import { clauseOfItem, itemText, proposalOfItem } from './item-text';

export type MyVotesQuery = {
  personId: Id<'person'>;
  /** Null for all. */
  choice: Choice | null;
  roundSlug: string | null;
};

const areMine = ({ personId, choice, roundSlug }: MyVotesQuery) =>
  and(
    eq(participants.personId, personId),
    choice === null ? undefined : eq(votes.choice, choice),
    roundSlug === null ? undefined : eq(rounds.slug, roundSlug),
  );

/** A page of a person's votes, the newest first, and one row more where there is a next page. */
export async function listMyVotes(
  db: Db | Tx,
  query: MyVotesQuery & { cursor: Cursor<'item'> | null; limit?: number },
) {
  const { cursor } = query;
  return db
    .select({
      ...itemText,
      choice: votes.choice,
      matters: votes.matters,
      passReason: votes.passReason,
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
    .leftJoin(amendments, eq(amendments.itemId, items.id))
    .leftJoin(clauses, eq(clauses.id, clauseOfItem))
    .leftJoin(proposals, eq(proposals.id, proposalOfItem))
    .where(
      and(
        areMine(query),
        cursor === null
          ? undefined
          : sql`(${votes.castAt}, ${votes.itemId}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(votes.castAt), desc(votes.itemId))
    .limit(query.limit ?? pageSize + 1);
}

/** What these items say, with their rounds. */
export async function listVotedTexts(db: Db | Tx, itemIds: readonly Id<'item'>[]) {
  if (itemIds.length === 0) return [];
  return db
    .select({ ...itemText, roundSlug: rounds.slug, roundTitle: rounds.title, round: roundFacts })
    .from(items)
    .innerJoin(rounds, eq(rounds.id, items.roundId))
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(amendments, eq(amendments.itemId, items.id))
    .leftJoin(clauses, eq(clauses.id, clauseOfItem))
    .leftJoin(proposals, eq(proposals.id, proposalOfItem))
    .where(inArray(items.id, [...itemIds]));
}

/** How many votes of each choice a person has, in a round or in all. */
export async function countMyVotes(
  db: Db | Tx,
  query: Omit<MyVotesQuery, 'choice'>,
): Promise<Record<Choice, number>> {
  const rows = await db
    .select({ choice: votes.choice, count: sql<number>`count(*)::int` })
    .from(participants)
    .innerJoin(votes, eq(votes.participantId, participants.id))
    .innerJoin(rounds, eq(rounds.id, votes.roundId))
    .where(areMine({ ...query, choice: null }))
    .groupBy(votes.choice);
  const of = (choice: Choice) => rows.find((row) => row.choice === choice)?.count ?? 0;
  return { agree: of('agree'), disagree: of('disagree'), pass: of('pass') };
}

/** The rounds that a person takes part in, the one that closes last first. */
export async function listMyRounds(db: Db | Tx, personId: Id<'person'>) {
  return db
    .select({ slug: rounds.slug, title: rounds.title })
    .from(participants)
    .innerJoin(rounds, eq(rounds.id, participants.roundId))
    .where(eq(participants.personId, personId))
    .orderBy(desc(rounds.closesAt), desc(rounds.id));
}
