import { inTransaction } from '@parley/db/client';
import { findCommentToFlag, saveFlag } from '@parley/db/comment';
import { saveCase } from '@parley/db/moderation';
import { DomainError } from '@parley/domain/error';
import type { FlagCommentInput } from '@parley/domain/moderation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Asks a moderator to look at a comment, once per person. The comment stays until a moderator decides. */
export async function flagComment(deps: Deps, viewer: MaybeViewer, input: FlagCommentInput): Promise<void> {
  permit(deps, viewer, 'comment.flag');
  await deps.count?.('write', viewer);
  const { commentId, rule, note } = input;
  await inTransaction(deps.db, async (tx) => {
    const comment = await findCommentToFlag(tx, commentId);
    if (comment === null || comment.state !== 'shown') throw new DomainError('not-found');
    if (rule > comment.communityRules.length) throw new DomainError('rule-missing');
    const now = deps.now();
    const isNew = await saveFlag(tx, { commentId, personId: viewer.personId, rule, note, createdAt: now });
    if (!isNew) throw new DomainError('flag-twice');
    await saveCase(tx, { commentId, roundId: comment.roundId, reason: 'flagged', openedAt: now });
  });
}
