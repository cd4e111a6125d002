import { inTransaction, type Tx } from '@parley/db/client';
import {
  findComment,
  findCommentPlace,
  findCommentSubject,
  findSameComment,
  saveComment,
} from '@parley/db/comment';
import { saveCase } from '@parley/db/moderation';
import { lockPerson } from '@parley/db/person';
import {
  type CommentState,
  type CommentSubject,
  commentLimit,
  commentObstacle,
  tidyComment,
  type WriteCommentInput,
} from '@parley/domain/comment';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** The same words in the same place within this time are one comment that was sent twice. */
const sentTwiceMilliseconds = 10 * 60_000;

/** Adds a comment to a proposal, or an answer to a comment: two levels, no more. */
export async function writeComment(
  deps: Deps,
  viewer: MaybeViewer,
  input: WriteCommentInput,
): Promise<{ commentId: Id<'comment'>; state: CommentState }> {
  permit(deps, viewer, 'comment.write');
  await deps.count?.('write', viewer);
  const authorId = viewer.personId;
  const { proposalId, parentId, language } = input;
  return inTransaction(deps.db, async (tx) => {
    // One person's comments come one after the other: only then can one that was sent twice be seen.
    await lockPerson(tx, authorId);
    const place = await findCommentPlace(tx, proposalId);
    if (place === null || !isPublicProposal(place.proposalState)) throw new DomainError('not-found');
    const parent = parentId === null ? null : await findComment(tx, parentId);
    if (parentId !== null && parent?.proposalId !== proposalId) throw new DomainError('not-found');
    const subject = parent ?? (await subjectOf(tx, proposalId, input.about ?? null));
    const now = deps.now();
    refuse(commentObstacle(place.round, input.body, viewer, parent, now), { limit: commentLimit });

    const strict = place.round.rules.comments === 'strict';
    const state = strict ? 'pending' : 'shown';
    const body = tidyComment(input.body);
    const { clauseId, statementId } = subject;
    const where = { proposalId, clauseId, statementId, parentId };
    const comment = { ...where, authorId, body, language, state, createdAt: now } as const;
    const same = await findSameComment(tx, comment, new Date(now.getTime() - sentTwiceMilliseconds));
    if (same !== null) return same;
    const commentId = await saveComment(tx, comment);
    if (strict) {
      await saveCase(tx, { commentId, roundId: place.roundId, reason: 'strict', openedAt: now });
    }
    return { commentId, state };
  });
}

async function subjectOf(tx: Tx, proposalId: Id<'proposal'>, about: CommentSubject | null) {
  if (about === null) return { clauseId: null, statementId: null };
  const found = await findCommentSubject(tx, proposalId, about);
  if (found === null) throw new DomainError('not-found');
  return found;
}
