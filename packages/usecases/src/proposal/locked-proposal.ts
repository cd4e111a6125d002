import type { Tx } from '@parley/db/client';
import { type GovernedProposalRow, lockGovernedProposal } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';

/** A submitted proposal that only this transaction changes; refused where there is none. */
export async function lockedProposal(tx: Tx, id: Id<'proposal'>): Promise<GovernedProposalRow> {
  const proposal = await lockGovernedProposal(tx, id);
  if (proposal === null || proposal.state === 'draft') throw new DomainError('not-found');
  return proposal;
}
