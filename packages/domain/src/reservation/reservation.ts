import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { cursorSchema } from '../page';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';
import type { ItemKind, ItemState } from '../vote';
import { reservationLength, reservationLimit } from './reservation-length';

/** `pending`: waits for a moderator; its author alone sees it. `hidden`: taken out by one. */
export const reservationStates = ['pending', 'shown', 'hidden'] as const;
export type ReservationState = (typeof reservationStates)[number];

export const saveReservationInput = z.strictObject({
  itemId: idSchema('item'),
  body: z.string().max(reservationLimit * 2),
  language: languageTag,
});
export type SaveReservationInput = z.infer<typeof saveReservationInput>;

export const withdrawReservationInput = z.strictObject({ itemId: idSchema('item') });

export const listReservationsInput = z.strictObject({
  itemId: idSchema('item'),
  language: languageTag,
  cursor: cursorSchema('reservation'),
});
export type ListReservationsInput = z.infer<typeof listReservationsInput>;

/**
 * Why this reservation may not be made, or null. It goes with a vote on a clause, whichever way that went: one can agree and still
 * have something that must be said.
 */
export function reservationObstacle(
  round: RoundFacts,
  { kind, state }: { kind: ItemKind; state: ItemState },
  body: string,
  viewer: MaybeViewer,
  hasVoted: boolean,
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const obstacle = roundObstacle(round, now);
  if (obstacle !== null) return obstacle;
  const notPermitted = permissionObstacle(viewer, 'reservation.write', now);
  if (notPermitted !== null) return notPermitted;
  if (kind !== 'clause') return 'not-found';
  if (state === 'superseded') return 'version-stale';
  if (state !== 'live') return 'item-not-votable';
  if (!hasVoted) return 'vote-missing';
  const tierTooLow = tierObstacle(round.rules.tierToWrite, viewer.tier);
  if (tierTooLow !== null) return tierTooLow;
  const length = reservationLength(body);
  if (length === 0) return 'reservation-empty';
  return length > reservationLimit ? 'reservation-too-long' : null;
}
