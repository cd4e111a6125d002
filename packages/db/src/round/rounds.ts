import type { Id } from '@parley/domain/id';
import { and, eq, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { participants, parties, reports, rounds, sectors, statements, votes } from '../schema';

/** Closes rounds whose time has come. */
export async function closeDueRounds(tx: Tx, now: Date): Promise<Id<'round'>[]> {
  const rows = await tx
    .update(rounds)
    .set({ state: 'closed' })
    .where(and(eq(rounds.state, 'open'), lte(rounds.closesAt, now)))
    .returning({ id: rounds.id });
  return rows.map((row) => row.id);
}

/** The round and the parties of its agreement: what the engine and the publishing of a report need. */
export async function findRoundFrame(db: Db | Tx, roundId: Id<'round'>) {
  const [row] = await db.select().from(rounds).where(eq(rounds.id, roundId));
  return row ?? null;
}

export type RoundFrame = NonNullable<Awaited<ReturnType<typeof findRoundFrame>>>;

export async function findRoundIdBySlug(db: Db | Tx, slug: string): Promise<Id<'round'> | null> {
  const [row] = await db.select({ id: rounds.id }).from(rounds).where(eq(rounds.slug, slug));
  return row?.id ?? null;
}

/** How much a round holds. */
export async function countRoundContents(db: Db | Tx, roundId: Id<'round'>) {
  const [statementCount, participantCount, voteCount, reportCount] = await Promise.all([
    db.$count(statements, eq(statements.roundId, roundId)),
    db.$count(participants, eq(participants.roundId, roundId)),
    db.$count(votes, eq(votes.roundId, roundId)),
    db.$count(reports, eq(reports.roundId, roundId)),
  ]);
  return {
    statements: statementCount,
    participants: participantCount,
    votes: voteCount,
    reports: reportCount,
  };
}

/** Takes a whole round away, with its votes, statements and reports. Only demonstrations and imports are. */
export async function deleteRound(tx: Tx, roundId: Id<'round'>): Promise<void> {
  await tx.execute(sql`set local parley.removing = 'on'`);
  await tx.execute(sql`set local statement_timeout = '300s'`);
  await tx.delete(rounds).where(eq(rounds.id, roundId));
}

/** Parties and sectors of the agreement that a round belongs to, in order. */
export async function findRoundParts(db: Db | Tx, agreementId: Id<'agreement'>) {
  return {
    parties: await db
      .select({ code: parties.code, name: parties.name })
      .from(parties)
      .where(eq(parties.agreementId, agreementId))
      .orderBy(parties.code),
    sectors: await db
      .select({ code: sectors.code, name: sectors.name })
      .from(sectors)
      .where(eq(sectors.agreementId, agreementId))
      .orderBy(sectors.position),
  };
}
