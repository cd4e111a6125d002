import { saveAct } from '@parley/db/audit';
import { inTransaction, type Tx } from '@parley/db/client';
import {
  type GovernedProposalRow,
  lockGovernedProposal,
  saveOutcome,
  saveResponseDay,
  saveRoundDecided,
} from '@parley/db/proposal';
import { findGovernedRound } from '@parley/db/round';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { outcomeObstacle, type PromiseResponseInput, type RecordOutcomeInput } from '@parley/domain/proposal';
import { languagesMissing } from '@parley/domain/round';
import { enqueue } from '@parley/queue/outbox';
import type { Deps } from '../deps';
import { permit } from '../permission';

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

/**
 * Records what became of a proposal, with the official response in every language, its day and its source. Everybody who took
 * part, for and against, is told once; a correction is recorded, and tells nobody again.
 */
export async function recordOutcome(
  deps: Deps,
  viewer: MaybeViewer,
  input: RecordOutcomeInput,
): Promise<void> {
  permit(deps, viewer, 'proposal.govern');
  const { proposalId, outcome, response, respondedOn, source: title, sourceUrl: url } = input;
  await inTransaction(deps.db, async (tx) => {
    const proposal = await lockedProposal(tx, proposalId);
    const now = deps.now();
    const round = proposal.roundSlug === null ? null : await findGovernedRound(tx, proposal.roundSlug);
    refuse(outcomeObstacle(proposal, round?.facts ?? null, now));
    const missing = languagesMissing([response], proposal.languages);
    if (missing.length > 0) throw new DomainError('languages-missing', { field: `response-${missing[0]}` });
    const responseSource = { title, url };
    await saveOutcome(tx, proposalId, {
      state: outcome,
      response,
      respondedOn,
      responseSource,
      decidedAt: now,
    });
    await saveRoundDecided(tx, proposalId);
    await enqueue(tx, 'proposal.tell', { proposalId }, { deduplicationKey: `proposal.tell:${proposalId}` });
    const act = { happenedAt: now, personId: viewer.personId, act: 'proposal.decide', subjectId: proposalId };
    await saveAct(tx, { ...act, details: { outcome, respondedOn } });
  });
}

async function lockedProposal(tx: Tx, id: Id<'proposal'>): Promise<GovernedProposalRow> {
  const proposal = await lockGovernedProposal(tx, id);
  if (proposal === null || proposal.state === 'draft') throw new DomainError('not-found');
  return proposal;
}
