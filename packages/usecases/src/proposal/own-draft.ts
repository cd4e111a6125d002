import type { Tx } from '@parley/db/client';
import { type DraftRow, lockDraft } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';

/** A draft of the viewer's that only this transaction changes. Another's is as good as none: nobody learns that there is one. */
export async function lockOwnDraft(tx: Tx, viewer: Viewer, draftId: Id<'draft'>): Promise<DraftRow> {
  const draft = await lockDraft(tx, draftId);
  if (draft === null || draft.authorId !== viewer.personId) throw new DomainError('not-found');
  return draft;
}
