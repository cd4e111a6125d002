import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveOutcome, saveRoundDecided } from '@parley/db/proposal';
import { findGovernedRound } from '@parley/db/round';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { outcomeObstacle, type RecordOutcomeInput } from '@parley/domain/proposal';
import { languagesMissing } from '@parley/domain/round';
import { enqueue } from '@parley/queue/outbox';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockedProposal } from './locked-proposal';

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
