import { inTransaction } from '@parley/db/client';
import { deleteWaitingCase, saveProposalState } from '@parley/db/proposal';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { takingBackProposalObstacle } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockOwnDraft } from './own-draft';

/** A submitted proposal becomes its author's draft again; what waited for a moderator waits no more. */
export async function takeBackProposal(
  deps: Deps,
  viewer: MaybeViewer,
  { draftId }: { draftId: Id<'draft'> },
): Promise<void> {
  permit(deps, viewer, 'proposal.write');
  await inTransaction(deps.db, async (tx) => {
    const { state, proposalId } = await lockOwnDraft(tx, viewer, draftId);
    refuse(takingBackProposalObstacle(state));
    if (proposalId === null) throw new DomainError('not-found');
    await deleteWaitingCase(tx, proposalId);
    await saveProposalState(tx, proposalId, 'draft');
  });
}
