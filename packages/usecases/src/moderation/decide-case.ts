import { saveAct } from '@parley/db/audit';
import { inTransaction, type Tx } from '@parley/db/client';
import {
  type CaseRow,
  findCase,
  lockCase,
  saveCommentState,
  saveDecision,
  saveItemState,
  saveReservationState,
} from '@parley/db/moderation';
import { saveProposalState } from '@parley/db/proposal';
import { saveConfirmation, saveTranslationState } from '@parley/db/translation';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { type DecideCaseInput, decisionObstacle, undoEndsAt } from '@parley/domain/moderation';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { requestReport } from './request-report';
import { writeDecisionLetter } from './write-decision-letter';

export type DecidedCase = {
  caseId: Id<'case'>;
  number: number;
  state: 'accepted' | 'rejected';
  /** Until then whoever decided can take it back, and the author has not been told. */
  undoEndsAt: Date;
};

/**
 * Decides a case: the text, the case, the letter to its author and the audit log change together. Of two
 * moderators who decide at once the second is told that it is decided.
 */
export async function decideCase(
  deps: Deps,
  viewer: MaybeViewer,
  input: DecideCaseInput,
): Promise<DecidedCase> {
  permit(deps, viewer, 'case.decide');
  return inTransaction(deps.db, (tx) => decideOnce(tx, deps, viewer, input));
}

async function decideOnce(tx: Tx, deps: Deps, viewer: Viewer, input: DecideCaseInput): Promise<DecidedCase> {
  const { caseId } = input;
  const locked = await lockCase(tx, caseId);
  const subject = locked === null ? null : await findCase(tx, caseId);
  if (subject === null) throw new DomainError('not-found');
  const ruleNumbers = (subject.communityRules ?? []).map((_, i) => i + 1);
  const now = deps.now();
  refuse(decisionObstacle(subject, input, ruleNumbers, viewer, now));

  const state = input.decision === 'accept' ? 'accepted' : 'rejected';
  const rule = state === 'rejected' ? input.rule : null;
  const { reason } = input;
  await saveDecision(tx, caseId, {
    state,
    rule,
    decidedAt: now,
    decidedBy: viewer.personId,
    decisionReason: reason,
  });
  await saveSubjectState(tx, subject, state);
  if (subject.translationId !== null) {
    await saveTranslationDecision(tx, subject.translationId, state, { at: now, by: viewer.personId });
  }
  const letterId = await writeDecisionLetter(tx, subject, { state, rule, reason }, now);
  await saveAct(tx, {
    happenedAt: now,
    personId: viewer.personId,
    act: 'case.decide',
    subjectId: caseId,
    details: { decision: input.decision, rule, letterId },
  });
  return { caseId, number: subject.number, state, undoEndsAt: undoEndsAt(now) };
}

async function saveSubjectState(
  tx: Tx,
  { itemId, commentId, reservationId, ownProposalId }: CaseRow,
  state: DecidedCase['state'],
): Promise<void> {
  if (itemId !== null) {
    await requestReport(tx, await saveItemState(tx, itemId, state === 'accepted' ? 'live' : 'removed'));
  }
  const shown = state === 'accepted' ? 'shown' : 'hidden';
  if (commentId !== null) await saveCommentState(tx, commentId, shown);
  if (reservationId !== null) {
    await requestReport(tx, await saveReservationState(tx, reservationId, shown));
  }
  // Accepted, it waits for an admin to open it; rejected, it is its author’s draft again.
  if (ownProposalId !== null && state === 'rejected') await saveProposalState(tx, ownProposalId, 'draft');
}

/** Accepted, it is locked. */
async function saveTranslationDecision(
  tx: Tx,
  translationId: Id<'translation'>,
  state: DecidedCase['state'],
  { at, by }: { at: Date; by: Id<'person'> },
): Promise<void> {
  if (state === 'rejected') return saveTranslationState(tx, translationId, 'removed');
  await saveConfirmation(tx, translationId, { confirmedAt: at, confirmedBy: by });
}
