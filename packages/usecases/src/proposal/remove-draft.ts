import { inTransaction } from '@parley/db/client';
import { deleteDraft } from '@parley/db/proposal';
import { refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { draftObstacle } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockOwnDraft } from './own-draft';

/** Throws a draft away, with who was asked to stand behind it. */
export async function removeDraft(
  deps: Deps,
  viewer: MaybeViewer,
  { draftId }: { draftId: Id<'draft'> },
): Promise<void> {
  permit(deps, viewer, 'proposal.write');
  await inTransaction(deps.db, async (tx) => {
    const draft = await lockOwnDraft(tx, viewer, draftId);
    refuse(draftObstacle(draft.state));
    await deleteDraft(tx, draftId);
  });
}
