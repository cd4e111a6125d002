import { countParticipants, findRound as findRow, listParties } from '@parley/db/round';
import { countCards, findParticipant } from '@parley/db/vote';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { canonicalRules, type FindRoundInput, roundObstacle } from '@parley/domain/round';
import { itemKinds } from '@parley/domain/vote';
import { shownParties } from '../agreement/shown-parties';
import type { Deps } from '../deps';
import { shownRound } from './shown-round';

/** A round with its rules, how much there is to vote on, and how far this viewer is. */
export async function findRound(deps: Deps, viewer: MaybeViewer, input: FindRoundInput) {
  const row = await findRow(deps.db, input.slug);
  if (row === null || row.facts.state === 'draft') throw new DomainError('not-found');
  const personId = viewer?.personId ?? null;
  const [counts, parties, participant, progress] = await Promise.all([
    countParticipants(deps.db, row.agreementId),
    listParties(deps.db, row.agreementId),
    personId === null ? null : findParticipant(deps.db, row.id, personId),
    countCards(deps.db, { roundId: row.id, kinds: itemKinds, personId }),
  ]);
  const now = deps.now();
  const participants = counts.find((c) => c.roundId === row.id)?.count ?? 0;
  return {
    ...shownRound(row, participants, input.language, now),
    agreementSlug: row.agreementSlug,
    rules: row.facts.rules,
    /** The rules as one line, and the hash that it has had since the round was locked. */
    rulesLine: canonicalRules(row.facts.rules),
    rulesHash: row.rulesHash,
    /** Why nothing can be added now, or null. */
    obstacle: roundObstacle(row.facts, now),
    parties: shownParties(parties, input.language),
    /** Texts that this viewer is asked about, and how many of them they have voted on. */
    progress,
    /** The party that this viewer's votes in the round go to, frozen at the first of them. */
    votesFor: participant?.partyCode ?? null,
  };
}
