import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import { findLookedAt, saveEarlyLook } from '@parley/db/early-look';
import { lockPerson } from '@parley/db/person';
import { findRunningReport } from '@parley/db/report';
import { findRound } from '@parley/db/round';
import { type LookEarlyInput, lookObstacle } from '@parley/domain/early-look';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { earlyLookEndsAt, isLookingEarly } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * An analyst opens the live figures of a round for themselves before its rule shows them, for a bounded time. Who, when and why stands
 * in public from the same moment. Asking once more while a look stands adds nothing.
 */
export async function lookEarly(
  deps: Deps,
  viewer: MaybeViewer,
  input: LookEarlyInput,
): Promise<{ endsAt: Date }> {
  permit(deps, viewer, 'figures.look');
  const { personId, role } = viewer;
  return inTransaction(deps.db, async (tx) => {
    await lockPerson(tx, personId);
    const now = deps.now();
    const round = await findRound(tx, input.round);
    if (round === null || round.facts.state === 'draft') throw new DomainError('not-found');
    refuse(lookObstacle(round.facts, now));
    const before = await findLookedAt(tx, round.id, personId);
    if (before !== null && isLookingEarly(before, now)) return { endsAt: earlyLookEndsAt(before) };
    if ((await findRunningReport(tx, round.id)) === null) throw new DomainError('report-missing');

    const { reason, language } = input;
    const id = newId('earlyLook');
    await saveEarlyLook(tx, { id, roundId: round.id, personId, role, reason, language, lookedAt: now });
    await saveAct(tx, { happenedAt: now, personId, act: 'figures.look', subjectId: round.id });
    return { endsAt: earlyLookEndsAt(now) };
  });
}
