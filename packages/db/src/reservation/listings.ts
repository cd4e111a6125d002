import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import {
  clauses,
  clauseVersions,
  items,
  participants,
  parties,
  proposals,
  reservations,
  rounds,
} from '../schema';
import { confirmedWords, translatorNames } from '../translation';

/** How many reservations stand on each of these items, by party. */
export async function countReservations(db: Db | Tx, itemIds: readonly Id<'item'>[]) {
  if (itemIds.length === 0) return [];
  return db
    .select({
      itemId: reservations.itemId,
      partyCode: participants.partyCode,
      count: sql<number>`count(*)::int`,
    })
    .from(reservations)
    .innerJoin(participants, eq(participants.id, reservations.participantId))
    .where(and(inArray(reservations.itemId, [...itemIds]), eq(reservations.state, 'shown')))
    .groupBy(reservations.itemId, participants.partyCode);
}

/** A person's own reservations on these items, whatever their state. */
export async function listOwnReservations(
  db: Db | Tx,
  personId: Id<'person'>,
  itemIds: readonly Id<'item'>[],
) {
  if (itemIds.length === 0) return [];
  return db
    .select({
      itemId: reservations.itemId,
      body: reservations.body,
      language: reservations.language,
      state: reservations.state,
    })
    .from(participants)
    .innerJoin(reservations, eq(reservations.participantId, participants.id))
    .where(and(eq(participants.personId, personId), inArray(reservations.itemId, [...itemIds])));
}

/** The clause that an item is the text of, for the page of its reservations. */
export async function findReservedClause(db: Db | Tx, itemId: Id<'item'>) {
  const [row] = await db
    .select({
      itemState: items.state,
      number: clauses.number,
      version: clauseVersions.version,
      heading: clauseVersions.heading,
      text: clauseVersions.text,
      proposalSlug: proposals.slug,
      proposalState: proposals.state,
      proposalTitle: proposals.title,
      agreementId: proposals.agreementId,
      round: roundFacts,
    })
    .from(items)
    .innerJoin(rounds, eq(rounds.id, items.roundId))
    .innerJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .innerJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .innerJoin(proposals, eq(proposals.id, clauses.proposalId))
    .where(eq(items.id, itemId));
  return row ?? null;
}

/** A page of the reservations that stand on an item, the newest first, without their authors, and one row more where there is a next page. */
export async function listReservations(
  db: Db | Tx,
  query: { itemId: Id<'item'>; personId: Id<'person'> | null; cursor: Cursor<'reservation'> | null },
) {
  const { itemId, personId, cursor } = query;
  return db
    .select({
      id: reservations.id,
      body: reservations.body,
      language: reservations.language,
      translations: confirmedWords('reservation'),
      translators: translatorNames('reservation'),
      partyName: parties.name,
      createdAt: reservations.createdAt,
      isMine:
        personId === null
          ? sql<boolean>`false`
          : sql<boolean>`coalesce(${participants.personId} = ${personId}, false)`,
    })
    .from(reservations)
    .innerJoin(participants, eq(participants.id, reservations.participantId))
    .leftJoin(
      parties,
      and(eq(parties.agreementId, participants.agreementId), eq(parties.code, participants.partyCode)),
    )
    .where(
      and(
        eq(reservations.itemId, itemId),
        eq(reservations.state, 'shown'),
        cursor === null
          ? undefined
          : sql`(${reservations.createdAt}, ${reservations.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(reservations.createdAt), desc(reservations.id))
    .limit(pageSize + 1);
}
