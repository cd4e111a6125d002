import { saveAct } from '@parley/db/audit';
import { changeLetterState, findLetter } from '@parley/db/letter';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { isResendable } from '@parley/domain/letter';
import type { MaybeViewer } from '@parley/domain/person';
import { enqueue } from '@parley/queue/outbox';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * An admin sends a letter again that may not have arrived. It keeps its Message-ID, so that a mail program that
 * has it already can tell. Pressed twice it goes once.
 */
export async function resendLetter(deps: Deps, viewer: MaybeViewer, letterId: Id<'letter'>): Promise<void> {
  permit(deps, viewer, 'letter.resend');
  await deps.db.transaction(async (tx) => {
    const letter = await findLetter(tx, letterId);
    if (letter === null) throw new DomainError('not-found');
    if (!isResendable(letter.state, letter.hasContent)) throw new DomainError('not-allowed');
    const now = deps.now();
    const moved = await changeLetterState(tx, letterId, [letter.state], {
      to: 'ready',
      at: now,
      error: null,
    });
    if (!moved) throw new DomainError('operation-conflict');
    await enqueue(tx, 'letter.send', { letterId }, { deduplicationKey: `letter:${letterId}` });
    await saveAct(tx, {
      happenedAt: now,
      personId: viewer.personId,
      act: 'letter.resend',
      subjectId: letterId,
      details: { from: letter.state },
    });
  });
}
