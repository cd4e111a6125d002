import type { Id } from '@parley/domain/id';
import { type PassReasonTally, passReasons, type Shown } from '@parley/domain/vote';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import { items, participants, rounds, votes } from '../schema';

/** Votes that count, by item, party and choice, and why people passed. Small cells are still to be withheld. */
export async function listPartyTallies(db: Db | Tx, itemIds: readonly Shown<'item'>[]) {
  if (itemIds.length === 0) return [];
  const countReason = (reason: string) =>
    sql`${reason}::text, count(*) filter (where ${votes.passReason} = ${reason})`;
  const count = (choice: string) => sql<number>`count(*) filter (where ${votes.choice} = ${choice})::int`;
  return db
    .select({
      itemId: votes.itemId,
      party: participants.partyCode,
      agree: count('agree'),
      disagree: count('disagree'),
      pass: count('pass'),
      reasons: sql<PassReasonTally>`json_build_object(${sql.join(passReasons.map(countReason), sql`, `)})`,
    })
    .from(votes)
    .innerJoin(participants, eq(participants.id, votes.participantId))
    .where(and(inArray(votes.itemId, [...itemIds]), eq(votes.counts, true)))
    .groupBy(votes.itemId, participants.partyCode);
}

/** How many votes stand on an item, whoever cast them: how many would be asked again, never how they were. */
export const countVotesOn = (db: Db | Tx, itemId: Id<'item'>): Promise<number> =>
  db.$count(votes, eq(votes.itemId, itemId));

/** A person's votes that stand on these items. */
export async function listVotesOn(db: Db | Tx, personId: Id<'person'>, itemIds: readonly Id<'item'>[]) {
  if (itemIds.length === 0) return [];
  return db
    .select({
      itemId: votes.itemId,
      choice: votes.choice,
      matters: votes.matters,
      counts: votes.counts,
      castAt: votes.castAt,
    })
    .from(participants)
    .innerJoin(votes, eq(votes.participantId, participants.id))
    .where(and(eq(participants.personId, personId), inArray(votes.itemId, [...itemIds])));
}

/** An item's round and state, for deciding what of its tally shows. */
export async function findItem(db: Db | Tx, itemId: Id<'item'>) {
  const [row] = await db
    .select({
      state: items.state,
      agreementId: rounds.agreementId,
      round: roundFacts,
    })
    .from(items)
    .innerJoin(rounds, eq(rounds.id, items.roundId))
    .where(eq(items.id, itemId));
  return row ?? null;
}
