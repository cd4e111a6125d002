import type { Id } from '@parley/domain/id';
import type { ItemKind } from '@parley/domain/vote';
import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import {
  amendments,
  clauses,
  clauseVersions,
  items,
  participants,
  proposals,
  standings,
  statements,
  votes,
} from '../schema';
import { clauseOfItem, itemText, proposalOfItem } from './item-text';

export type CardQuery = {
  roundId: Id<'round'>;
  kinds: readonly ItemKind[];
  /** Null for a visitor. */
  personId: Id<'person'> | null;
};

const isVotedBy = ({ personId }: CardQuery) => (personId === null ? sql`false` : isMine(personId));

const isMine = (personId: Id<'person'>) =>
  sql`${votes.participantId} = (select ${participants.id} from ${participants} where ${participants.roundId} = ${items.roundId} and ${participants.personId} = ${personId})`;

const isOwnAmendment = (personId: Id<'person'>) =>
  sql`exists (select 1 from ${amendments} a where a.item_id = ${items.id} and a.author_id = ${personId})`;

/** Live texts of a round that are not the viewer's own. */
const isAsked = (query: CardQuery): SQL | undefined =>
  and(
    eq(items.roundId, query.roundId),
    eq(items.state, 'live'),
    inArray(items.kind, [...query.kinds]),
    query.personId === null
      ? undefined
      : and(
          or(isNull(statements.authorId), sql`${statements.authorId} <> ${query.personId}`),
          sql`not ${isOwnAmendment(query.personId)}`,
        ),
  );

/** The opinion group of a participant in the newest report; null without one. */
export async function findOpinionGroup(
  db: Db | Tx,
  roundId: Id<'round'>,
  participantId: Id<'participant'>,
): Promise<string | null> {
  const [row] = await db
    .select({ group: standings.group })
    .from(standings)
    .where(and(eq(standings.roundId, roundId), eq(standings.participantId, participantId)));
  return row?.group ?? null;
}

/** Every text that the viewer is asked about, in the order of ids, and the viewer's vote on it. */
export async function listAskedItems(db: Db | Tx, query: CardQuery) {
  return db
    .select({ itemId: items.id, choice: votes.choice })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(votes, and(eq(votes.itemId, items.id), isVotedBy(query)))
    .where(isAsked(query))
    .orderBy(asc(items.id));
}
export type AskedItemRow = Awaited<ReturnType<typeof listAskedItems>>[number];

/**
 * The votes that count on each text of a round, by party and by opinion group: a row has the one or the other, and a row with
 * neither is of people without. Counts, for choosing the next card; they are shown to nobody.
 */
export async function listHeard(db: Db | Tx, roundId: Id<'round'>) {
  const { partyCode } = participants;
  const { group } = standings;
  return db
    .select({
      itemId: votes.itemId,
      kind: sql<'party' | 'group'>`case grouping(${partyCode}) when 0 then 'party' else 'group' end`,
      name: sql<string | null>`coalesce(${partyCode}, ${group})`,
      votes: sql<number>`count(*)::int`,
      agree: sql<number>`(count(*) filter (where ${votes.choice} = 'agree'))::int`,
    })
    .from(votes)
    .innerJoin(participants, eq(participants.id, votes.participantId))
    .leftJoin(
      standings,
      and(eq(standings.roundId, votes.roundId), eq(standings.participantId, votes.participantId)),
    )
    .where(and(eq(votes.roundId, roundId), eq(votes.counts, true)))
    .groupBy(sql`grouping sets ((${votes.itemId}, ${partyCode}), (${votes.itemId}, ${group}))`);
}
export type HeardRow = Awaited<ReturnType<typeof listHeard>>[number];

/** The texts of some cards, with the viewer's vote on each. */
export async function listCards(db: Db | Tx, query: CardQuery, itemIds: readonly Id<'item'>[]) {
  return db
    .select({ ...itemText, choice: votes.choice })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(amendments, eq(amendments.itemId, items.id))
    .leftJoin(clauses, eq(clauses.id, clauseOfItem))
    .leftJoin(proposals, eq(proposals.id, proposalOfItem))
    .leftJoin(votes, and(eq(votes.itemId, items.id), isVotedBy(query)))
    .where(and(isAsked(query), inArray(items.id, [...itemIds])));
}
export type CardRow = Awaited<ReturnType<typeof listCards>>[number];

/** How many texts the viewer is asked about in all, and how many they have voted on. */
export async function countCards(db: Db | Tx, query: CardQuery): Promise<{ total: number; done: number }> {
  const [row] = await db
    .select({ total: sql<number>`count(*)::int`, done: sql<number>`count(${votes.choice})::int` })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(votes, and(eq(votes.itemId, items.id), isVotedBy(query)))
    .where(isAsked(query));
  return row ?? { total: 0, done: 0 };
}
