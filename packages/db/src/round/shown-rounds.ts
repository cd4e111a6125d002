import type { Id } from '@parley/domain/id';
import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, participants, parties, people, rounds } from '../schema';
import { roundFacts } from './round-facts';

const roundFields = {
  id: rounds.id,
  slug: rounds.slug,
  title: rounds.title,
  summary: rounds.summary,
  timeZone: rounds.timeZone,
  demonstration: rounds.demonstration,
  importedFrom: rounds.importedFrom,
  rulesHash: rounds.rulesHash,
  agreementId: rounds.agreementId,
  agreementSlug: agreements.slug,
  facts: roundFacts,
};

export async function findRound(db: Db | Tx, slug: string) {
  const [row] = await db
    .select(roundFields)
    .from(rounds)
    .innerJoin(agreements, eq(agreements.id, rounds.agreementId))
    .where(eq(rounds.slug, slug));
  return row ?? null;
}
export type RoundRow = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** Rounds of agreements, the one that closes last first. */
export async function listRounds(db: Db | Tx, ...agreementIds: Id<'agreement'>[]): Promise<RoundRow[]> {
  if (agreementIds.length === 0) return [];
  return db
    .select(roundFields)
    .from(rounds)
    .innerJoin(agreements, eq(agreements.id, rounds.agreementId))
    .where(inArray(rounds.agreementId, agreementIds))
    .orderBy(desc(rounds.closesAt), desc(rounds.id));
}

/** A round for writing into it: locked for share, so that closing it waits, with the codes of its parties. */
export async function findRoundToWrite(tx: Tx, roundId: Id<'round'>) {
  const [row] = await tx
    .select({
      id: rounds.id,
      agreementId: rounds.agreementId,
      facts: roundFacts,
      partyCodes: sql<
        string[]
      >`array(select p.code from ${parties} p where p.agreement_id = "rounds"."agreement_id")`,
    })
    .from(rounds)
    .where(eq(rounds.id, roundId))
    .for('share');
  return row ?? null;
}

/** People who take part in each round, those with an unconfirmed address left out. */
export async function countParticipants(db: Db | Tx, agreementId: Id<'agreement'>) {
  return db
    .select({ roundId: participants.roundId, count: sql<number>`count(*)::int` })
    .from(participants)
    .leftJoin(people, eq(people.id, participants.personId))
    .where(
      and(
        eq(participants.agreementId, agreementId),
        or(isNull(participants.personId), isNotNull(people.emailConfirmedAt)),
      ),
    )
    .groupBy(participants.roundId);
}
