import type { Id } from '@parley/domain/id';
import type { ReservationState } from '@parley/domain/reservation';
import { and, eq } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { roundFacts } from '../round';
import { items, participants, reservations, rounds, votes } from '../schema';

/**
 * A clause with its round, for writing a reservation, and the participant whose vote it goes with; null where they have not voted.
 * The vote is locked: taking it back waits, or has taken it back already.
 */
export async function findReservationPlace(tx: Tx, itemId: Id<'item'>, personId: Id<'person'>) {
  const [place] = await tx
    .select({ roundId: rounds.id, round: roundFacts, kind: items.kind, state: items.state })
    .from(items)
    .innerJoin(rounds, eq(rounds.id, items.roundId))
    .where(eq(items.id, itemId))
    .for('share', { of: rounds });
  if (place === undefined) return null;
  const [voter] = await tx
    .select({ participantId: votes.participantId, tier: participants.tier })
    .from(votes)
    .innerJoin(participants, eq(participants.id, votes.participantId))
    .where(and(eq(votes.itemId, itemId), eq(participants.personId, personId)))
    .for('update', { of: votes });
  return { ...place, voter: voter ?? null };
}

export type NewReservation = {
  participantId: Id<'participant'>;
  itemId: Id<'item'>;
  body: string;
  language: string;
  state: ReservationState;
  changedAt: Date;
};

export async function findOwnReservation(tx: Tx, participantId: Id<'participant'>, itemId: Id<'item'>) {
  const [row] = await tx
    .select({ body: reservations.body, language: reservations.language, state: reservations.state })
    .from(reservations)
    .where(and(eq(reservations.participantId, participantId), eq(reservations.itemId, itemId)));
  return row ?? null;
}

/** Writes a reservation in place of the one before. Its participant's vote is locked, see `findReservationPlace`. */
export async function saveReservation(tx: Tx, reservation: NewReservation): Promise<Id<'reservation'>> {
  const { participantId: _, itemId: __, ...words } = reservation;
  const id = newId('reservation');
  const [row] = await tx
    .insert(reservations)
    .values({ ...reservation, id, createdAt: words.changedAt })
    .onConflictDoUpdate({ target: [reservations.participantId, reservations.itemId], set: words })
    .returning({ id: reservations.id });
  return row?.id ?? id;
}

/** False where there was none. */
export async function deleteReservation(
  tx: Tx,
  participantId: Id<'participant'>,
  itemId: Id<'item'>,
): Promise<boolean> {
  const gone = await tx
    .delete(reservations)
    .where(and(eq(reservations.participantId, participantId), eq(reservations.itemId, itemId)))
    .returning({ id: reservations.id });
  return gone.length > 0;
}
