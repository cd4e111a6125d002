import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { cursorSchema } from '../page';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';

export const commentLimit = 4000;
export const commentStates = ['pending', 'shown', 'hidden'] as const;
export type CommentState = (typeof commentStates)[number];

export const writeCommentInput = z.strictObject({
  proposalId: idSchema('proposal'),
  /** The comment that is answered; null for one of the first level. */
  parentId: idSchema('comment').nullable().default(null),
  body: z.string().max(commentLimit * 2),
  language: languageTag,
});
export type WriteCommentInput = z.infer<typeof writeCommentInput>;

/** Answers that stand below a comment at once; the rest comes page by page. */
export const answersShown = 10;

export const listCommentsInput = z.strictObject({
  proposalSlug: slug,
  language: languageTag,
  cursor: cursorSchema('comment'),
});
export type ListCommentsInput = z.infer<typeof listCommentsInput>;

export const findThreadInput = z.strictObject({ commentId: idSchema('comment'), language: languageTag });
export type FindThreadInput = z.infer<typeof findThreadInput>;

export const listAnswersInput = z.strictObject({
  commentId: idSchema('comment'),
  language: languageTag,
  cursor: cursorSchema('comment'),
});
export type ListAnswersInput = z.infer<typeof listAnswersInput>;

/** Line breaks are kept, at most one empty line in a row; ends trimmed. */
export const tidyComment = (body: string): string =>
  body
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

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
  const length = [...tidyComment(body)].length;
  if (length === 0) return 'comment-empty';
  if (length > commentLimit) return 'comment-too-long';
  if (parent === null) return null;
  if (parent.state !== 'shown') return 'not-found';
  return parent.parentId === null ? null : 'comment-too-deep';
}
