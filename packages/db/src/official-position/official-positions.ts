import type { Id } from '@parley/domain/id';
import type { Stance } from '@parley/domain/official-position';
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { clauses, clauseVersions, officialPositions, parties, proposals } from '../schema';

export type NewPosition = {
  id: Id<'officialPosition'>;
  proposalId: Id<'proposal'>;
  clauseId: Id<'clause'> | null;
  clauseVersion: number | null;
  partyCode: string;
  stance: Stance;
  words: string;
  language: string;
  authorId: Id<'person'>;
  publishedAt: Date;
};

export async function savePosition(tx: Tx, position: NewPosition): Promise<void> {
  await tx.insert(officialPositions).values(position);
}

/** False where it was withdrawn already. */
export async function savePositionWithdrawn(tx: Tx, id: Id<'officialPosition'>, now: Date): Promise<boolean> {
  const done = await tx
    .update(officialPositions)
    .set({ withdrawnAt: now })
    .where(and(eq(officialPositions.id, id), isNull(officialPositions.withdrawnAt)))
    .returning({ id: officialPositions.id });
  return done.length > 0;
}

/** What a party can speak of: a proposal, with the clause and its current version where one is named, and the parties. */
export async function findPositionPlace(tx: Tx, proposalId: Id<'proposal'>, clause: number | null) {
  // Two delegates of one party publish one after the other.
  const [proposal] = await tx
    .select({ state: proposals.state, agreementId: proposals.agreementId })
    .from(proposals)
    .where(eq(proposals.id, proposalId))
    .for('no key update');
  if (proposal === undefined) return null;
  const partyRows = await tx
    .select({ code: parties.code })
    .from(parties)
    .where(eq(parties.agreementId, proposal.agreementId));
  const place = { state: proposal.state, partyCodes: partyRows.map(({ code }) => code) };
  if (clause === null) return { ...place, clauseId: null, clauseVersion: null };
  const [row] = await tx
    .select({ clauseId: clauses.id, clauseVersion: clauseVersions.version })
    .from(clauses)
    .innerJoin(
      clauseVersions,
      and(eq(clauseVersions.clauseId, clauses.id), eq(clauseVersions.state, 'current')),
    )
    .where(and(eq(clauses.proposalId, proposalId), eq(clauses.number, clause)));
  return row === undefined ? null : { ...place, ...row };
}

const shown = {
  id: officialPositions.id,
  proposalId: officialPositions.proposalId,
  clauseId: officialPositions.clauseId,
  /** Of its clause; null for the proposal as a whole. */
  clause: clauses.number,
  clauseVersion: officialPositions.clauseVersion,
  partyCode: officialPositions.partyCode,
  stance: officialPositions.stance,
  words: officialPositions.words,
  language: officialPositions.language,
  authorId: officialPositions.authorId,
  publishedAt: officialPositions.publishedAt,
  withdrawnAt: officialPositions.withdrawnAt,
};

const listWhere = (db: Db | Tx, condition: SQL) =>
  db
    .select({ ...shown, proposalNumber: proposals.number, slug: proposals.slug, title: proposals.title })
    .from(officialPositions)
    .innerJoin(proposals, eq(proposals.id, officialPositions.proposalId))
    .leftJoin(clauses, eq(clauses.id, officialPositions.clauseId))
    .where(condition)
    .orderBy(
      asc(proposals.number),
      // The proposal as a whole comes before its clauses.
      sql`${clauses.number} asc nulls first`,
      desc(officialPositions.publishedAt),
      desc(officialPositions.id),
    );
export type PositionRow = Awaited<ReturnType<typeof listWhere>>[number];

/** Everything that parties ever said of a proposal and its clauses, the newest first in each place. */
export const listPositions = (db: Db | Tx, proposalId: Id<'proposal'>): Promise<PositionRow[]> =>
  listWhere(db, eq(officialPositions.proposalId, proposalId));

/** The same of every proposal of a round. */
export const listRoundPositions = (db: Db | Tx, roundId: Id<'round'>): Promise<PositionRow[]> =>
  listWhere(db, eq(proposals.roundId, roundId));

export async function findPosition(db: Db | Tx, id: Id<'officialPosition'>): Promise<PositionRow | null> {
  const [row] = await listWhere(db, eq(officialPositions.id, id));
  return row ?? null;
}
