import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveBackToDraft } from '@parley/db/round';
import { refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { takingBackObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockedRound } from './locked-round';

/** An announced round becomes a draft again, as long as it has not opened: nobody has voted by its rules. */
export async function takeBackRound(
  deps: Deps,
  viewer: MaybeViewer,
  { roundId }: { roundId: Id<'round'> },
): Promise<{ slug: string }> {
  permit(deps, viewer, 'round.govern');
  return inTransaction(deps.db, async (tx) => {
    const round = await lockedRound(tx, roundId);
    const now = deps.now();
    refuse(takingBackObstacle(round.facts, now));
    await saveBackToDraft(tx, roundId);
    const act = { happenedAt: now, personId: viewer.personId, act: 'round.take-back', subjectId: roundId };
    await saveAct(tx, act);
    return { slug: round.slug };
  });
}
