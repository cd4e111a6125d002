import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import { saveRound } from '@parley/db/round';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockedRound } from './locked-round';
import { freeRoundSlug } from './save-round';

const weekMilliseconds = 7 * 86_400_000;

/** A new draft with the texts and rules of a round: how a rule is changed once a round is locked. It runs for as long, from a week from now. */
export async function copyRound(
  deps: Deps,
  viewer: MaybeViewer,
  input: { roundId: Id<'round'> },
): Promise<{ slug: string }> {
  permit(deps, viewer, 'round.govern');
  return inTransaction(deps.db, async (tx) => {
    const {
      id: from,
      agreementId,
      languages,
      title,
      summary,
      timeZone,
      facts,
    } = await lockedRound(tx, input.roundId);
    const now = deps.now();
    const id = newId('round');
    const slug = await freeRoundSlug(tx, title, languages);
    const opensAt = new Date(now.getTime() + weekMilliseconds);
    const closesAt = new Date(opensAt.getTime() + facts.closesAt.getTime() - facts.opensAt.getTime());
    await saveRound(tx, {
      id,
      slug,
      agreementId,
      title,
      summary,
      timeZone,
      rules: facts.rules,
      state: 'draft',
      opensAt,
      closesAt,
      createdAt: now,
    });
    const act = { happenedAt: now, personId: viewer.personId, act: 'round.copy', subjectId: id };
    await saveAct(tx, { ...act, details: { from } });
    return { slug };
  });
}
