import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { cursorSchema } from '../page';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';
import { commentLength, commentLimit } from './comment-length';

/** `hidden`: taken out by a moderator. `withdrawn`: by its author, who can put it back for a while. */
export const commentStates = ['pending', 'shown', 'hidden', 'withdrawn'] as const;
export type CommentState = (typeof commentStates)[number];

/** In which order threads stand. `replies`: those with the most answers first. */
export const commentOrders = ['newest', 'oldest', 'replies'] as const;
export type CommentOrder = (typeof commentOrders)[number];

/** What of a proposal is spoken about: one clause, or one statement beside it. */
export const commentSubject = z.strictObject({
  kind: z.enum(['clause', 'statement']),
  /** Of the clause in its proposal, or of the statement in its round. */
  number: z.int32().positive(),
});
export type CommentSubject = z.infer<typeof commentSubject>;

export const writeCommentInput = z.strictObject({
  proposalId: idSchema('proposal'),
  /** The comment that is answered; null for one of the first level. */
  parentId: idSchema('comment').nullable().default(null),
  /** Null for the proposal as a whole. An answer is about what its comment is about. */
  about: commentSubject.nullish(),
  body: z.string().max(commentLimit * 2),
  language: languageTag,
});
export type WriteCommentInput = z.infer<typeof writeCommentInput>;

/** Answers that stand below a comment at once; the rest comes page by page. */
export const answersShown = 10;

export const listCommentsInput = z.strictObject({
  proposalSlug: slug,
  /** Null for the whole discussion. */
  about: commentSubject.nullish(),
  order: z.enum(commentOrders).optional(),
  language: languageTag,
  cursor: cursorSchema('comment'),
});
export type ListCommentsInput = z.infer<typeof listCommentsInput>;

export const editCommentInput = z.strictObject({
  commentId: idSchema('comment'),
  body: z.string().max(commentLimit * 2),
  language: languageTag,
});
export type EditCommentInput = z.infer<typeof editCommentInput>;

export const ownCommentInput = z.strictObject({ commentId: idSchema('comment') });

export const listMyCommentsInput = z.strictObject({
  language: languageTag,
  cursor: cursorSchema('comment'),
});
export type ListMyCommentsInput = z.infer<typeof listMyCommentsInput>;

export const findThreadInput = z.strictObject({ commentId: idSchema('comment'), language: languageTag });
export type FindThreadInput = z.infer<typeof findThreadInput>;

export const listAnswersInput = z.strictObject({
  commentId: idSchema('comment'),
  language: languageTag,
  cursor: cursorSchema('comment'),
});
export type ListAnswersInput = z.infer<typeof listAnswersInput>;

/**
 * Why this comment may not be written, or null.
 *
 * @param parent the comment that is answered: an answer to an answer is refused, two levels are enough
 */
export function commentObstacle(
  round: RoundFacts,
  body: string,
  viewer: MaybeViewer,
  parent: { parentId: string | null; state: CommentState } | null,
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const obstacle = roundObstacle(round, now);
  if (obstacle !== null) return obstacle;
  const notPermitted = permissionObstacle(viewer, 'comment.write', now);
  if (notPermitted !== null) return notPermitted;
  const tierTooLow = tierObstacle(round.rules.tierToWrite, viewer.tier);
  if (tierTooLow !== null) return tierTooLow;
  const length = commentLength(body);
  if (length === 0) return 'comment-empty';
  if (length > commentLimit) return 'comment-too-long';
  if (parent === null) return null;
  if (parent.state !== 'shown') return 'not-found';
  return parent.parentId === null ? null : 'comment-too-deep';
}

/** A comment as its author's rights over it depend on it. */
export type OwnComment = {
  authorId: string | null;
  state: CommentState;
  /** A moderator has it before them. */
  isWaiting: boolean;
};

/** Why its words may not be changed, or null. While a moderator reads them they stay what they are. */
export function editObstacle(
  round: RoundFacts,
  comment: OwnComment,
  body: string,
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const obstacle = commentObstacle(round, body, viewer, null, now);
  if (obstacle !== null) return obstacle;
  if (comment.authorId !== viewer?.personId) return 'not-allowed';
  if (comment.isWaiting) return 'case-waiting';
  return comment.state === 'shown' ? null : 'not-found';
}

/** Why it may not be taken back by its author, or null. That is possible at any time, also once the round is closed. */
export function withdrawObstacle(comment: OwnComment, viewer: MaybeViewer): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  if (comment.authorId !== viewer.personId) return 'not-allowed';
  return comment.state === 'shown' || comment.state === 'pending' ? null : 'not-found';
}

/** For so long after it was taken back its words are kept, so that its author can put it back. */
export const restoreDays = 7;

/** Why it may not be put back, or null. */
export function restoreObstacle(
  { authorId, state, withdrawnAt }: OwnComment & { withdrawnAt: Date | null },
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  if (authorId !== viewer.personId) return 'not-allowed';
  if (state !== 'withdrawn' || withdrawnAt === null) return 'not-found';
  return now.getTime() < withdrawnAt.getTime() + restoreDays * 86_400_000 ? null : 'restore-too-late';
}
