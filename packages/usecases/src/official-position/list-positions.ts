import { listPositions as listRows } from '@parley/db/official-position';
import { findProposal } from '@parley/db/proposal';
import { listParties } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { type ListPositionsInput, positionAsOf } from '@parley/domain/official-position';
import { isOffered, permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import { shownParties } from '../agreement/shown-parties';
import type { Deps } from '../deps';
import { byParty, byPlace, shownPosition } from './shown-position';

/**
 * What the parties say of a proposal and of its clauses, with all that they said before; and for which party this reader may speak
 * here, if for any.
 */
export async function listPositions(
  deps: Deps,
  viewer: MaybeViewer,
  { proposalSlug, language }: ListPositionsInput,
) {
  const proposal = await findProposal(deps.db, proposalSlug);
  if (proposal === null || !isPublicProposal(proposal.state)) throw new DomainError('not-found');
  const [rows, partyRows] = await Promise.all([
    listRows(deps.db, proposal.id),
    listParties(deps.db, proposal.agreementId),
  ]);
  const now = deps.now();
  const parties = shownParties(partyRows, language);
  const own = isOffered(viewer, 'position.publish')
    ? parties.find(({ code }) => code === viewer?.rolePartyCode)
    : undefined;
  return {
    /** By text: the proposal as a whole first, then its clauses by their numbers. */
    places: byPlace(rows).map((ofPlace) => ({
      clause: ofPlace[0]?.clause ?? null,
      parties: byParty(ofPlace, parties).map(({ party, history }) => {
        const standing = positionAsOf(history, now);
        return {
          party,
          standing: standing === null ? null : shownPosition(standing),
          /** What is in force no more, the newest first. */
          before: history.filter((row) => row !== standing).map(shownPosition),
          mayWithdraw:
            standing !== null &&
            permissionObstacle(viewer, 'position.withdraw', now, {
              personId: standing.authorId,
              partyCode: party.code,
            }) === null,
        };
      }),
    })),
    /** The party that this reader speaks for here, and why they may not publish now; null where they speak for none. */
    speaksFor:
      own === undefined
        ? null
        : { party: own, obstacle: permissionObstacle(viewer, 'position.publish', now) },
  };
}
export type ListedPositions = Awaited<ReturnType<typeof listPositions>>;
