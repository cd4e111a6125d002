import type { Id } from '@parley/domain/id';
import type { ItemKind } from '@parley/domain/vote';
import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import {
  clauses,
  clauseVersions,
  items,
  participants,
  proposals,
  standings,
  statements,
  votes,
} from '../schema';
import { itemText } from './item-text';

export type CardQuery = {
  roundId: Id<'round'>;
  kinds: readonly ItemKind[];
  /** Null for a visitor. */
  personId: Id<'person'> | null;
};

/** Whose votes weigh for the next card: those of a party (null: everybody's), and of an opinion group. */
export type CardConstituencies = { partyCode: string | null; group: string | null };

const isVotedBy = ({ personId }: CardQuery) => (personId === null ? sql`false` : isMine(personId));

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

/**
 * Every text that the viewer is asked about, in the order of ids: whether they voted on it, and the votes that count of their
 * party and of their group. Counts, for choosing the next card; they are shown to nobody.
 */
export async function listCardCounts(
  db: Db | Tx,
  query: CardQuery,
  { partyCode, group }: CardConstituencies,
) {
  const ofParty = partyCode === null ? sql`true` : sql`${participants.partyCode} = ${partyCode}`;
  const ofGroup = group === null ? sql`false` : sql`${standings.group} = ${group}`;
  const agrees = sql`${votes.choice} = 'agree'`;
  const heard = db
    .select({
      itemId: votes.itemId,
      votes: sql<number>`count(*) filter (where ${ofParty})::int`.as('party_votes'),
      agree: sql<number>`count(*) filter (where ${ofParty} and ${agrees})::int`.as('party_agree'),
      groupVotes: sql<number>`count(*) filter (where ${ofGroup})::int`.as('group_votes'),
      groupAgree: sql<number>`count(*) filter (where ${ofGroup} and ${agrees})::int`.as('group_agree'),
    })
    .from(votes)
    .innerJoin(participants, eq(participants.id, votes.participantId))
    .leftJoin(
      standings,
      and(eq(standings.roundId, votes.roundId), eq(standings.participantId, votes.participantId)),
    )
    .where(and(eq(votes.roundId, query.roundId), eq(votes.counts, true), or(ofParty, ofGroup)))
    .groupBy(votes.itemId)
    .as('heard');
  return db
    .select({
      itemId: items.id,
      choice: votes.choice,
      votes: sql<number>`coalesce(${heard.votes}, 0)`,
      agree: sql<number>`coalesce(${heard.agree}, 0)`,
      groupVotes: sql<number>`coalesce(${heard.groupVotes}, 0)`,
      groupAgree: sql<number>`coalesce(${heard.groupAgree}, 0)`,
    })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(heard, eq(heard.itemId, items.id))
    .leftJoin(votes, and(eq(votes.itemId, items.id), isVotedBy(query)))
    .where(isAsked(query))
    .orderBy(asc(items.id));
}
export type CardCountsRow = Awaited<ReturnType<typeof listCardCounts>>[number];

/** The texts of some cards, with the viewer's vote on each. */
export async function listCards(db: Db | Tx, query: CardQuery, itemIds: readonly Id<'item'>[]) {
  return db
    .select({ ...itemText, choice: votes.choice })
    .from(items)
    .leftJoin(statements, eq(statements.itemId, items.id))
    .leftJoin(clauseVersions, eq(clauseVersions.itemId, items.id))
    .leftJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .leftJoin(proposals, sql`${proposals.id} = coalesce(${statements.proposalId}, ${clauses.proposalId})`)
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
