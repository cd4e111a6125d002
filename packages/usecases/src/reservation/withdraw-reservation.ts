import { inTransaction } from '@parley/db/client';
import { deleteReservation, findReservationPlace } from '@parley/db/reservation';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { requestReport } from '../moderation/request-report';
import { permit } from '../permission';

/** Takes one's reservation back; the vote stays. Taking back what is not there is no mistake: it was done before. */
export async function withdrawReservation(
  deps: Deps,
  viewer: MaybeViewer,
  { itemId }: { itemId: Id<'item'> },
): Promise<void> {
  permit(deps, viewer, 'vote.cast');
  await inTransaction(deps.db, async (tx) => {
    const place = await findReservationPlace(tx, itemId, viewer.personId);
    if (place === null) throw new DomainError('not-found');
    refuse(roundObstacle(place.round, deps.now()));
    if (place.voter === null) return;
    const isGone = await deleteReservation(tx, place.voter.participantId, itemId);
    if (isGone) await requestReport(tx, place.roundId);
  });
}
