import type { Id } from '@parley/domain/id';
import type { Tier } from '@parley/domain/organisation';
import { and, eq, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '../client';
import { roundFacts } from '../round';
import { amendments, clauseVersions, items, participants, parties, rounds } from '../schema';

/**
 * An item with its round, for writing a vote. The round is locked for share: closing it waits for the votes
 * that are being written, and a vote that comes after the closing reads that it is closed.
 */
export async function findBallot(tx: Tx, itemId: Id<'item'>) {
  const [row] = await tx
    .select({
      roundId: rounds.id,
      agreementId: rounds.agreementId,
      round: roundFacts,
      itemState: items.state,
      /** Hash of the words of a clause or an amendment that are voted on; null for statements. */
      versionHash: sql<string | null>`coalesce(${clauseVersions.hash}, ${amendments.hash})`,
      partyCodes: sql<
        string[]
      >`array(select ${parties.code} from ${parties} where ${parties.agreementId} = ${rounds.agreementId})`,
    })
    .from(items)
    .innerJoin(rounds, eq(rounds.id, items.roundId))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(amendments, eq(amendments.itemId, items.id))
    .where(eq(items.id, itemId))
    .for('share', { of: rounds });
  return row ?? null;
}

export async function findParticipant(db: Db | Tx, roundId: Id<'round'>, personId: Id<'person'>) {
  const [row] = await db
    .select({ id: participants.id, partyCode: participants.partyCode, tier: participants.tier })
    .from(participants)
    .where(and(eq(participants.roundId, roundId), eq(participants.personId, personId)));
  return row ?? null;
}

export type NewParticipant = Pick<
  typeof participants.$inferInsert,
  'roundId' | 'agreementId' | 'partyCode' | 'sectorCode' | 'joinedAt'
> & { personId: Id<'person'>; tier: Tier };

/** Freezes party, sector and tier of a person for one round. The person's row is locked, so nobody else does. */
export async function saveParticipant(tx: Tx, participant: NewParticipant): Promise<Id<'participant'>> {
  const id = newId('participant');
  await tx.insert(participants).values({ ...participant, id });
  return id;
}
