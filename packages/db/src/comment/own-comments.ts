import type { CommentState } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { addressedIn } from '../amendment';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import {
  agreements,
  cases,
  clauses,
  commentEdits,
  comments,
  flags,
  proposals,
  rounds,
  statements,
} from '../schema';

/** A comment with its round, locked: it is edited, taken back or decided by one at a time. */
export async function findOwnComment(tx: Tx, commentId: Id<'comment'>) {
  const [row] = await tx
    .select({
      authorId: comments.authorId,
      proposalId: comments.proposalId,
      body: comments.body,
      language: comments.language,
      state: comments.state,
      editedAt: comments.editedAt,
      withdrawnAt: comments.withdrawnAt,
      roundId: rounds.id,
      round: roundFacts,
      isWaiting: sql<boolean>`exists (select 1 from ${cases} where ${cases.commentId} = ${comments.id} and ${cases.state} = 'waiting')`,
      isFlagged: sql<boolean>`exists (select 1 from ${flags} where ${flags.commentId} = ${comments.id})`,
    })
    .from(comments)
    .innerJoin(proposals, eq(proposals.id, comments.proposalId))
    .innerJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(eq(comments.id, commentId))
    .for('no key update', { of: comments });
  return row ?? null;
}

type Words = { body: string; language: string };

/** Puts new words in place of a comment's, and keeps the former ones for everybody to read. */
export async function saveCommentEdit(
  tx: Tx,
  commentId: Id<'comment'>,
  before: Words,
  after: Words & { state: CommentState },
  now: Date,
): Promise<void> {
  await tx.insert(commentEdits).values({ commentId, ...before, replacedAt: now });
  await tx
    .update(comments)
    .set({ ...after, editedAt: now })
    .where(eq(comments.id, commentId));
}

/** @param withdrawnAt null puts it back */
export async function saveWithdrawnComment(
  tx: Tx,
  commentId: Id<'comment'>,
  state: CommentState,
  withdrawnAt: Date | null,
): Promise<void> {
  await tx.update(comments).set({ state, withdrawnAt }).where(eq(comments.id, commentId));
}

/** What a comment said before, the oldest first. */
export async function listCommentEdits(db: Db | Tx, commentId: Id<'comment'>) {
  return db
    .select({ body: commentEdits.body, language: commentEdits.language, replacedAt: commentEdits.replacedAt })
    .from(commentEdits)
    .where(eq(commentEdits.commentId, commentId))
    .orderBy(asc(commentEdits.replacedAt));
}

/** A page of a person's comments, the newest first, and one row more where there is a next page. */
export async function listOwnComments(
  db: Db | Tx,
  query: { personId: Id<'person'>; cursor: Cursor<'comment'> | null },
) {
  const { personId, cursor } = query;
  return db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      body: comments.body,
      language: comments.language,
      state: comments.state,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      clauseNumber: clauses.number,
      statementNumber: statements.number,
      addressedIn,
      proposalSlug: proposals.slug,
      proposalTitle: proposals.title,
      communityRules: agreements.communityRules,
      hiddenRule: sql<
        number | null
      >`(select ${cases.rule} from ${cases} where ${cases.commentId} = ${comments.id} and ${cases.state} = 'rejected' order by ${cases.decidedAt} desc limit 1)`,
      hiddenReason: sql<
        string | null
      >`(select ${cases.decisionReason} from ${cases} where ${cases.commentId} = ${comments.id} and ${cases.state} = 'rejected' order by ${cases.decidedAt} desc limit 1)`,
      answers: sql<number>`(select count(*)::int from ${comments} a where a.parent_id = ${comments.id} and a.state = 'shown')`,
    })
    .from(comments)
    .innerJoin(proposals, eq(proposals.id, comments.proposalId))
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .leftJoin(clauses, eq(clauses.id, comments.clauseId))
    .leftJoin(statements, eq(statements.id, comments.statementId))
    .where(
      and(
        eq(comments.authorId, personId),
        cursor === null
          ? undefined
          : sql`(${comments.createdAt}, ${comments.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(pageSize + 1);
}
