import type { CommentState, CommentSubject } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { newId, type Tx } from '../client';
import { roundFacts } from '../round';
import { clauses, comments, items, proposals, rounds, statements } from '../schema';

/** A proposal in a round, for writing a comment: the round is locked for share, so that closing it waits. */
export async function findCommentPlace(tx: Tx, proposalId: Id<'proposal'>) {
  const [row] = await tx
    .select({ proposalState: proposals.state, roundId: rounds.id, round: roundFacts })
    .from(proposals)
    .innerJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(eq(proposals.id, proposalId))
    .for('share', { of: rounds });
  return row ?? null;
}

export async function findComment(tx: Tx, commentId: Id<'comment'>) {
  const [row] = await tx
    .select({
      proposalId: comments.proposalId,
      clauseId: comments.clauseId,
      statementId: comments.statementId,
      parentId: comments.parentId,
      authorId: comments.authorId,
      state: comments.state,
    })
    .from(comments)
    .where(eq(comments.id, commentId));
  return row ?? null;
}

/** The rows that a subject names beside a proposal; null where it names none that is shown. */
export async function findCommentSubject(
  tx: Tx,
  proposalId: Id<'proposal'>,
  { kind, number }: CommentSubject,
): Promise<{ clauseId: Id<'clause'> | null; statementId: Id<'statement'> | null } | null> {
  if (kind === 'clause') {
    const [clause] = await tx
      .select({ id: clauses.id })
      .from(clauses)
      .where(and(eq(clauses.proposalId, proposalId), eq(clauses.number, number)));
    return clause === undefined ? null : { clauseId: clause.id, statementId: null };
  }
  const [statement] = await tx
    .select({ id: statements.id })
    .from(statements)
    .innerJoin(items, eq(items.id, statements.itemId))
    .where(
      and(eq(statements.proposalId, proposalId), eq(statements.number, number), eq(items.state, 'live')),
    );
  return statement === undefined ? null : { clauseId: null, statementId: statement.id };
}

export type NewComment = {
  proposalId: Id<'proposal'>;
  clauseId: Id<'clause'> | null;
  statementId: Id<'statement'> | null;
  parentId: Id<'comment'> | null;
  authorId: Id<'person'>;
  body: string;
  language: string;
  state: CommentState;
  createdAt: Date;
};

const same = (column: PgColumn, value: string | null) =>
  value === null ? isNull(column) : eq(column, value);

/** The same words of the same author in the same place, written since a moment: a form that was sent twice. */
export async function findSameComment(tx: Tx, comment: NewComment, since: Date) {
  const [row] = await tx
    .select({ commentId: comments.id, state: comments.state })
    .from(comments)
    .where(
      and(
        eq(comments.proposalId, comment.proposalId),
        same(comments.parentId, comment.parentId),
        same(comments.clauseId, comment.clauseId),
        same(comments.statementId, comment.statementId),
        eq(comments.authorId, comment.authorId),
        eq(comments.body, comment.body),
        ne(comments.state, 'withdrawn'),
        gt(comments.createdAt, since),
      ),
    )
    .limit(1);
  return row ?? null;
}

export async function saveComment(tx: Tx, comment: NewComment): Promise<Id<'comment'>> {
  const id = newId('comment');
  await tx.insert(comments).values({ ...comment, id });
  return id;
}
