import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { deleteRoundDraft } from '@parley/db/round';
import { refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { roundEditObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockedRound } from './locked-round';

/** Throws a draft away. A round that has been locked stays for good. */
export async function removeRound(
  deps: Deps,
  viewer: MaybeViewer,
  { roundId }: { roundId: Id<'round'> },
): Promise<void> {
  permit(deps, viewer, 'round.govern');
  await inTransaction(deps.db, async (tx) => {
    const { facts } = await lockedRound(tx, roundId);
    refuse(roundEditObstacle(facts.state));
    await deleteRoundDraft(tx, roundId);
    const act = { happenedAt: deps.now(), personId: viewer.personId, act: 'round.remove' };
    await saveAct(tx, { ...act, subjectId: roundId });
  });
}
