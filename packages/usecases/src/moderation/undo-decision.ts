import { findNewestAct, saveAct } from '@parley/db/audit';
import { inTransaction, type Tx } from '@parley/db/client';
import { deleteReadyLetter } from '@parley/db/letter';
import {
  findCase,
  lockCase,
  saveCommentState,
  saveItemState,
  saveReopening,
  saveReservationState,
  waitsAgain,
} from '@parley/db/moderation';
import { lockGovernedProposal, saveProposalState } from '@parley/db/proposal';
import { isTranslatedAnew, saveTranslationState } from '@parley/db/translation';
import { DomainError, refuse } from '@parley/domain/error';
import { type Id, isId } from '@parley/domain/id';
import { type CaseReason, type CaseState, undoObstacle } from '@parley/domain/moderation';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { requestReport } from './request-report';

/**
 * Takes one's own decision back within ten minutes: the case waits again, the text stands as it did before, and
 * the letter to the author, which has waited for as long, is never sent. The audit log keeps both acts.
 */
export async function undoDecision(
  deps: Deps,
  viewer: MaybeViewer,
  input: { caseId: Id<'case'> },
): Promise<void> {
  permit(deps, viewer, 'case.decide');
  const { caseId } = input;
  await inTransaction(deps.db, async (tx) => {
    const locked = await lockCase(tx, caseId);
    const subject = locked === null ? null : await findCase(tx, caseId);
    if (subject === null) throw new DomainError('not-found');
    const now = deps.now();
    refuse(undoObstacle(subject, viewer, now));
    const { itemId, commentId, reservationId, ownProposalId, translationId, reason } = subject;
    if (await waitsAgain(tx, subject)) throw new DomainError('undo-too-late');
    if (ownProposalId !== null) await reopenProposal(tx, ownProposalId, subject.state);
    await takeBackLetter(tx, caseId);
    await saveReopening(tx, caseId);
    if (itemId !== null) await requestReport(tx, await saveItemState(tx, itemId, 'pending'));
    if (commentId !== null) {
      await saveCommentState(tx, commentId, reason === 'strict' ? 'pending' : 'shown');
    }
    if (reservationId !== null) {
      await requestReport(tx, await saveReservationState(tx, reservationId, 'pending'));
    }
    if (translationId !== null) await reopenTranslation(tx, translationId, reason);
    await saveAct(tx, {
      happenedAt: now,
      personId: viewer.personId,
      act: 'case.undo',
      subjectId: caseId,
    });
  });
}

/**
 * A rejected proposal is its author's draft, an accepted one waits to be opened. One that was submitted again or opened since is
 * not called back.
 */
async function reopenProposal(tx: Tx, proposalId: Id<'proposal'>, decided: CaseState): Promise<void> {
  const proposal = await lockGovernedProposal(tx, proposalId);
  if (proposal?.state !== (decided === 'rejected' ? 'draft' : 'submitted'))
    throw new DomainError('undo-too-late');
  await saveProposalState(tx, proposalId, 'submitted');
}

/** What was shown and flagged is shown again; what nobody had confirmed waits again, unless somebody translated it anew. */
async function reopenTranslation(tx: Tx, id: Id<'translation'>, reason: CaseReason): Promise<void> {
  if (await isTranslatedAnew(tx, id)) throw new DomainError('undo-too-late');
  await saveTranslationState(tx, id, reason === 'strict' ? 'waiting' : 'confirmed');
}

/** Clocks may differ: a letter that has left all the same means that it is too late. */
async function takeBackLetter(tx: Tx, caseId: Id<'case'>): Promise<void> {
  const act = await findNewestAct(tx, 'case.decide', caseId);
  const letterId = act?.details.letterId;
  if (!isId('letter', letterId)) return;
  if (!(await deleteReadyLetter(tx, letterId))) throw new DomainError('undo-too-late');
}
