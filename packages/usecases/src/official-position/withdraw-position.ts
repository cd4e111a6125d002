import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { findPosition, savePositionWithdrawn } from '@parley/db/official-position';
import { DomainError } from '@parley/domain/error';
import type { WithdrawPositionInput } from '@parley/domain/official-position';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** A party says nothing of a text any more. What it said stays readable, as withdrawn; twice is no error. */
export async function withdrawPosition(
  deps: Deps,
  viewer: MaybeViewer,
  { positionId }: WithdrawPositionInput,
): Promise<void> {
  permit(deps, viewer, 'position.withdraw');
  await inTransaction(deps.db, async (tx) => {
    const position = await findPosition(tx, positionId);
    if (position === null) throw new DomainError('not-found');
    const { partyCode, authorId } = position;
    permit(deps, viewer, 'position.withdraw', { personId: authorId, partyCode });
    const now = deps.now();
    if (!(await savePositionWithdrawn(tx, positionId, now))) return;
    const act = { happenedAt: now, personId: viewer.personId, act: 'position.withdraw' };
    await saveAct(tx, { ...act, subjectId: positionId, details: { partyCode } });
  });
}
