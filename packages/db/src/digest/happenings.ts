import type { Id } from '@parley/domain/id';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../client';
import {
  cases,
  comments,
  items,
  participants,
  people,
  proposals,
  reports,
  rounds,
  statements,
  votes,
} from '../schema';

type Window = { personId: Id<'person'>; after: Date; until: Date; limit: number };

/** Answers of others to the person's comments, shown, oldest first. */
export async function listReplies(db: Db | Tx, { personId, after, until, limit }: Window) {
  const own = alias(comments, 'own');
  return db
    .select({
      at: comments.createdAt,
      author: people.displayName,
      text: comments.body,
      textLanguage: comments.language,
      proposalSlug: proposals.slug,
      proposalTitle: proposals.title,
    })
    .from(comments)
    .innerJoin(own, eq(own.id, comments.parentId))
    .innerJoin(proposals, eq(proposals.id, comments.proposalId))
    .leftJoin(people, eq(people.id, comments.authorId))
    .where(
      and(
        eq(own.authorId, personId),
        or(isNull(comments.authorId), ne(comments.authorId, personId)),
        eq(comments.state, 'shown'),
        gt(comments.createdAt, after),
        lte(comments.createdAt, until),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(limit);
}

/** Decisions on the person's statements, oldest first. */
export async function listDecisions(db: Db | Tx, { personId, after, until, limit }: Window) {
  return db
    .select({
      at: cases.decidedAt,
      text: statements.text,
      textLanguage: statements.language,
      decision: cases.state,
    })
    .from(cases)
    .innerJoin(statements, eq(statements.id, cases.statementId))
    .where(
      and(
        eq(statements.authorId, personId),
        inArray(cases.state, ['accepted', 'rejected']),
        gt(cases.decidedAt, after),
        lte(cases.decidedAt, until),
      ),
    )
    .orderBy(asc(cases.decidedAt), asc(cases.id))
    .limit(limit);
}

/** The newest edition in the window of each round that the person voted in. */
export async function listNewEditions(db: Db | Tx, { personId, after, until }: Window) {
  return db
    .selectDistinctOn([reports.roundId], {
      at: reports.computedAt,
      edition: reports.edition,
      roundId: reports.roundId,
      slug: rounds.slug,
      participantId: participants.id,
    })
    .from(reports)
    .innerJoin(rounds, eq(rounds.id, reports.roundId))
    .innerJoin(
      participants,
      and(eq(participants.roundId, reports.roundId), eq(participants.personId, personId)),
    )
    .where(and(isNotNull(reports.edition), gt(reports.computedAt, after), lte(reports.computedAt, until)))
    .orderBy(reports.roundId, reports.computedAt);
}

/** Ids of the items that a participant voted on. */
export async function listVotedItems(db: Db | Tx, participantId: Id<'participant'>): Promise<string[]> {
  const rows = await db
    .select({ itemId: votes.itemId })
    .from(votes)
    .innerJoin(items, eq(items.id, votes.itemId))
    .where(and(eq(votes.participantId, participantId), eq(items.state, 'live')));
  return rows.map((row) => row.itemId);
}
