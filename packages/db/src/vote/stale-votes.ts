import type { Id } from '@parley/domain/id';
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../client';
import { amendments, clauseVersions, items, participants, rounds, votes } from '../schema';

const later = alias(clauseVersions, 'later');
const further = alias(amendments, 'further');
const asked = alias(items, 'asked');

export type StaleVotesQuery = {
  personId: Id<'person'>;
  /** Only those that are asked again by these items; null for all. */
  itemIds: readonly Id<'item'>[] | null;
  roundSlug: string | null;
};

/**
 * A person's votes on words that have changed since, each with the item that asks again: the newest on a clause or an
 * amendment, where there is none yet on its present words and it was not left as it is.
 */
export async function listStaleVotes(db: Db | Tx, query: StaleVotesQuery) {
  const { personId, itemIds, roundSlug } = query;
  const answered = sql`exists (select 1 from ${votes} w where w.participant_id = ${votes.participantId} and w.item_id = ${asked.id})`;
  const rows = await db
    .selectDistinctOn([asked.id], {
      itemId: asked.id,
      staleItemId: votes.itemId,
      choice: votes.choice,
      matters: votes.matters,
      castAt: votes.castAt,
      leftAt: votes.leftAt,
      /** Versions of the clause that the vote was on, and that is asked about now; null for an amendment. */
      version: clauseVersions.version,
      nowVersion: later.version,
    })
    .from(participants)
    .innerJoin(votes, eq(votes.participantId, participants.id))
    .innerJoin(rounds, eq(rounds.id, votes.roundId))
    .innerJoin(items, and(eq(items.id, votes.itemId), eq(items.state, 'superseded')))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(later, and(eq(later.clauseId, clauseVersions.clauseId), eq(later.state, 'current')))
    .leftJoin(amendments, eq(amendments.itemId, items.id))
    .leftJoin(
      further,
      and(
        eq(further.clauseId, amendments.clauseId),
        eq(further.number, amendments.number),
        sql`${further.state} <> 'rebased'`,
      ),
    )
    .innerJoin(
      asked,
      and(eq(asked.id, sql`coalesce(${later.itemId}, ${further.itemId})`), eq(asked.state, 'live')),
    )
    .where(
      and(
        eq(participants.personId, personId),
        sql`not ${answered}`,
        itemIds === null ? undefined : inArray(asked.id, [...itemIds]),
        roundSlug === null ? undefined : eq(rounds.slug, roundSlug),
      ),
    )
    .orderBy(asked.id, desc(clauseVersions.version), desc(amendments.revision));
  return rows.filter(({ leftAt }) => leftAt === null);
}
export type StaleVoteRow = Awaited<ReturnType<typeof listStaleVotes>>[number];

/**
 * Leaves a vote on older words as it is: its owner is not asked again. False where it is no such vote of theirs.
 *
 * @param leftAt null takes that back
 */
export async function saveVoteLeft(
  tx: Tx,
  { personId, itemId }: { personId: Id<'person'>; itemId: Id<'item'> },
  leftAt: Date | null,
): Promise<boolean> {
  const mine: SQL = sql`${votes.participantId} in (select p.id from ${participants} p where p.person_id = ${personId})`;
  const older = sql`exists (select 1 from ${items} i where i.id = ${votes.itemId} and i.state = 'superseded')`;
  const rows = await tx
    .update(votes)
    .set({ leftAt })
    .where(and(eq(votes.itemId, itemId), mine, older, leftAt === null ? undefined : isNull(votes.leftAt)))
    .returning({ itemId: votes.itemId });
  return rows.length > 0;
}
