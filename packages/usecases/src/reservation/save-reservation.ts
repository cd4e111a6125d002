import { inTransaction } from '@parley/db/client';
import { saveCase, withdrawCase, withdrawTranslationCases } from '@parley/db/moderation';
import { lockPerson } from '@parley/db/person';
import { findOwnReservation, findReservationPlace, saveReservation as saveRow } from '@parley/db/reservation';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import {
  type ReservationState,
  reservationLimit,
  reservationObstacle,
  type SaveReservationInput,
  tidyReservation,
} from '@parley/domain/reservation';
import type { Deps } from '../deps';
import { requestReport } from '../moderation/request-report';
import { permit } from '../permission';

/**
 * Says with one's vote on a clause what one holds against it, or says it anew. It stands under the rule that statements stand under:
 * what was shown and is changed waits again where moderators look first. Sent twice, it is one reservation.
 */
export async function saveReservation(
  deps: Deps,
  viewer: MaybeViewer,
  input: SaveReservationInput,
): Promise<{ state: ReservationState }> {
  permit(deps, viewer, 'reservation.write');
  await deps.count?.('write', viewer);
  const { itemId, language } = input;
  return inTransaction(deps.db, async (tx) => {
    await lockPerson(tx, viewer.personId);
    const place = await findReservationPlace(tx, itemId, viewer.personId);
    if (place === null) throw new DomainError('not-found');
    const { roundId, round, voter } = place;
    const now = deps.now();
    const tier = voter?.tier ?? viewer.tier;
    refuse(reservationObstacle(round, place, input.body, { ...viewer, tier }, voter !== null, now), {
      limit: reservationLimit,
    });
    if (voter === null) throw new DomainError('vote-missing');
    const { participantId } = voter;
    const before = await findOwnReservation(tx, participantId, itemId);
    const body = tidyReservation(input.body);
    if (before !== null && before.body === body && before.language === language) {
      return { state: before.state };
    }
    // What a moderator took out does not come back in other words before one has read them.
    const waits = round.rules.statements === 'strict' || before?.state === 'hidden';
    const state = waits ? 'pending' : 'shown';
    const written = { participantId, itemId, body, language, state, changedAt: now } as const;
    const reservationId = await saveRow(tx, written);
    // A moderator who has the former words before them decides about those no more.
    if (before !== null) {
      await withdrawCase(tx, { reservationId });
      await withdrawTranslationCases(tx, { reservationId });
    }
    if (waits) await saveCase(tx, { reservationId, roundId, reason: 'strict', openedAt: now });
    if (state === 'shown' || before?.state === 'shown') await requestReport(tx, roundId);
    return { state };
  });
}
