import type { Id } from '@parley/domain/id';
import type { ItemKind } from '@parley/domain/vote';
import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { clauses, clauseVersions, items, participants, proposals, statements, votes } from '../schema';
import { itemText } from './item-text';

export type CardQuery = {
  roundId: Id<'round'>;
  kinds: readonly ItemKind[];
  /** Null for a visitor. */
  personId: Id<'person'> | null;
  /** Whose votes are counted for fair exposure; null counts everybody's. */
  partyCode: string | null;
};

const isMine = (personId: Id<'person'>) =>
  sql`${votes.participantId} = (select ${participants.id} from ${participants} where ${participants.roundId} = ${items.roundId} and ${participants.personId} = ${personId})`;

/** Live texts of a round that are not the viewer's own. */
const isAsked = (query: CardQuery): SQL | undefined =>
  and(
    eq(items.roundId, query.roundId),
    eq(items.state, 'live'),
    inArray(items.kind, [...query.kinds]),
    query.personId === null
      ? undefined
      : or(isNull(statements.authorId), sql`${statements.authorId} <> ${query.personId}`),
  );

/** Texts to vote on next: the one that the fewest of the party have voted on first, ties by a seeded order. */
export async function listCards(
  db: Db | Tx,
  query: CardQuery & { first: Id<'item'> | null; seed: string; limit: number },
) {
  const heard = db
    .select({ itemId: votes.itemId, count: sql<number>`count(*)::int`.as('heard_count') })
    .from(votes)
    .innerJoin(participants, eq(participants.id, votes.participantId))
    .where(
      and(
        eq(votes.roundId, query.roundId),
        eq(votes.counts, true),
        query.partyCode === null ? undefined : eq(participants.partyCode, query.partyCode),
      ),
    )
    .groupBy(votes.itemId)
    .as('heard');
  const isFirst = sql<boolean>`coalesce(${items.id} = ${query.first}::text, false)`;
  return db
    .select({ ...itemText, heard: sql<number>`coalesce(${heard.count}, 0)`, choice: votes.choice })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .leftJoin(proposals, sql`${proposals.id} = coalesce(${statements.proposalId}, ${clauses.proposalId})`)
    .leftJoin(heard, eq(heard.itemId, items.id))
    .leftJoin(
      votes,
      and(eq(votes.itemId, items.id), query.personId === null ? sql`false` : isMine(query.personId)),
    )
    .where(and(isAsked(query), or(isNull(votes.choice), isFirst)))
    .orderBy(
      desc(isFirst),
      asc(sql`coalesce(${heard.count}, 0)`),
      asc(sql`md5(${items.id} || ${query.seed}::text)`),
    )
    .limit(query.limit);
}
export type CardRow = Awaited<ReturnType<typeof listCards>>[number];

/** How many texts the viewer is asked about in all, and how many they have voted on. */
export async function countCards(db: Db | Tx, query: CardQuery): Promise<{ total: number; done: number }> {
  const [row] = await db
    .select({ total: sql<number>`count(*)::int`, done: sql<number>`count(${votes.choice})::int` })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(
      votes,
      and(eq(votes.itemId, items.id), query.personId === null ? sql`false` : isMine(query.personId)),
    )
    .where(isAsked(query));
  return row ?? { total: 0, done: 0 };
}
