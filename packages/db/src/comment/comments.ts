import type { CommentState } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { roundFacts } from '../round';
import { comments, proposals, rounds } from '../schema';

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
      parentId: comments.parentId,
      authorId: comments.authorId,
      state: comments.state,
    })
    .from(comments)
    .where(eq(comments.id, commentId));
  return row ?? null;
}

export type NewComment = {
  proposalId: Id<'proposal'>;
  parentId: Id<'comment'> | null;
  authorId: Id<'person'>;
  body: string;
  language: string;
  state: CommentState;
  createdAt: Date;
};

/** The same words of the same author in the same place, written since a moment: a form that was sent twice. */
export async function findSameComment(tx: Tx, comment: NewComment, since: Date) {
  const [row] = await tx
    .select({ commentId: comments.id, state: comments.state })
    .from(comments)
    .where(
      and(
        eq(comments.proposalId, comment.proposalId),
        comment.parentId === null ? isNull(comments.parentId) : eq(comments.parentId, comment.parentId),
        eq(comments.authorId, comment.authorId),
        eq(comments.body, comment.body),
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
