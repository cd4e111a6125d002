import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveResponseDay } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { PromiseResponseInput } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockedProposal } from './locked-proposal';

/** Keeps the day by which the parties promised to answer a proposal: from the day after, it shows as overdue. */
export async function promiseResponse(
  deps: Deps,
  viewer: MaybeViewer,
  { proposalId, on }: PromiseResponseInput,
): Promise<void> {
  permit(deps, viewer, 'proposal.govern');
  await inTransaction(deps.db, async (tx) => {
    const proposal = await lockedProposal(tx, proposalId);
    if (proposal.state === 'submitted') throw new DomainError('not-found');
    if (proposal.respondedOn !== null) throw new DomainError('proposal-public');
    await saveResponseDay(tx, proposalId, on);
    const act = { happenedAt: deps.now(), personId: viewer.personId, act: 'proposal.promise' };
    await saveAct(tx, { ...act, subjectId: proposalId, details: { on } });
  });
}
