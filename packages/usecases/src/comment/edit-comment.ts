import { inTransaction } from '@parley/db/client';
import { findOwnComment, saveCommentEdit } from '@parley/db/comment';
import { saveCase, withdrawTranslationCases } from '@parley/db/moderation';
import {
  type CommentState,
  commentLimit,
  type EditCommentInput,
  editObstacle,
  tidyComment,
} from '@parley/domain/comment';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Puts new words in place of one's comment; what it said before stays for everybody to read. Where moderators look first they look again. */
export async function editComment(
  deps: Deps,
  viewer: MaybeViewer,
  input: EditCommentInput,
): Promise<{ state: CommentState }> {
  permit(deps, viewer, 'comment.write');
  await deps.count?.('write', viewer);
  const { commentId, language } = input;
  return inTransaction(deps.db, async (tx) => {
    const comment = await findOwnComment(tx, commentId);
    if (comment === null) throw new DomainError('not-found');
    const now = deps.now();
    refuse(editObstacle(comment.round, comment, input.body, viewer, now), { limit: commentLimit });
    const body = tidyComment(input.body);
    if (body === comment.body && language === comment.language) return { state: comment.state };
    const strict = comment.round.rules.comments === 'strict';
    const state = strict ? 'pending' : 'shown';
    const before = { body: comment.body, language: comment.language };
    await saveCommentEdit(tx, commentId, before, { body, language, state }, now);
    await withdrawTranslationCases(tx, { commentId });
    if (strict) await saveCase(tx, { commentId, roundId: comment.roundId, reason: 'strict', openedAt: now });
    return { state };
  });
}
