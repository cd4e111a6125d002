import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveOpening } from '@parley/db/round';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { languagesMissing, type OpenRoundInput, roundOpeningObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { lockedRound } from './locked-round';
import { rulesHashOf } from './rules-hash';

/**
 * Locks a draft with the hash of its rules and announces it: it opens by itself when its time comes, at once where that has
 * passed. What is locked is what was previewed: rules that another admin wrote meanwhile are refused.
 */
export async function openRound(
  deps: Deps,
  viewer: MaybeViewer,
  input: OpenRoundInput,
): Promise<{ slug: string; opensAt: Date }> {
  permit(deps, viewer, 'round.govern');
  return inTransaction(deps.db, async (tx) => {
    const round = await lockedRound(tx, input.roundId);
    const { title, summary, languages, facts } = round;
    const now = deps.now();
    const missing = languagesMissing([title, summary], languages);
    refuse(roundOpeningObstacle({ ...facts, title, summary }, languages, now), {
      languages: missing.join(' '),
    });
    const rulesHash = rulesHashOf(facts.rules);
    if (rulesHash !== input.rulesHash) throw new DomainError('round-changed');
    const opensAt = new Date(Math.max(facts.opensAt.getTime(), now.getTime()));
    await saveOpening(tx, round.id, { rulesHash, opensAt });
    const act = { happenedAt: now, personId: viewer.personId, act: 'round.open', subjectId: round.id };
    await saveAct(tx, { ...act, details: { rulesHash } });
    return { slug: round.slug, opensAt };
  });
}
