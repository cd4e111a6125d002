import { type Id, isId } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { TranslatableId } from '@parley/domain/translation';
import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import {
  agreements,
  clauses,
  clauseVersions,
  comments,
  items,
  participants,
  proposals,
  reservations,
  rounds,
  statements,
} from '../schema';
import { hashOf } from './confirmed-words';

const ofRound = {
  roundId: rounds.id,
  round: roundFacts,
  languages: agreements.languages,
  proposalSlug: proposals.slug,
  proposalTitle: proposals.title,
};
const none = <T>() => sql<T | null>`null`;

const isPublic = ne(rounds.state, 'draft');

async function findStatement(db: Db | Tx, id: Id<'statement'>) {
  const [row] = await db
    .select({
      ...ofRound,
      text: statements.text,
      language: statements.language,
      hash: hashOf(statements.text, statements.language),
      authorId: statements.authorId,
      /** What its file gave in other languages. */
      given: statements.translations,
      number: sql<number>`${statements.number}`,
    })
    .from(statements)
    .innerJoin(items, eq(items.id, statements.itemId))
    .innerJoin(rounds, eq(rounds.id, statements.roundId))
    .innerJoin(agreements, eq(agreements.id, rounds.agreementId))
    .leftJoin(proposals, eq(proposals.id, statements.proposalId))
    .where(and(eq(statements.id, id), eq(items.state, 'live'), isPublic));
  return row === undefined ? null : { kind: 'statement' as const, ...row };
}

const publicProposal: SQL = sql`${proposals.state} not in ('draft', 'submitted')`;

async function findComment(db: Db | Tx, id: Id<'comment'>) {
  const [row] = await db
    .select({
      ...ofRound,
      text: comments.body,
      language: comments.language,
      hash: hashOf(comments.body, comments.language),
      authorId: comments.authorId,
      given: sql<LocalizedText>`'{}'::jsonb`,
      number: none<number>(),
    })
    .from(comments)
    .innerJoin(proposals, eq(proposals.id, comments.proposalId))
    .innerJoin(rounds, eq(rounds.id, proposals.roundId))
    .innerJoin(agreements, eq(agreements.id, rounds.agreementId))
    .where(and(eq(comments.id, id), eq(comments.state, 'shown'), publicProposal));
  return row === undefined ? null : { kind: 'comment' as const, ...row };
}

async function findReservation(db: Db | Tx, id: Id<'reservation'>) {
  const [row] = await db
    .select({
      ...ofRound,
      text: reservations.body,
      language: reservations.language,
      hash: hashOf(reservations.body, reservations.language),
      authorId: participants.personId,
      given: sql<LocalizedText>`'{}'::jsonb`,
      /** Of the clause that it is on. */
      number: sql<number>`${clauses.number}`,
    })
    .from(reservations)
    .innerJoin(participants, eq(participants.id, reservations.participantId))
    .innerJoin(rounds, eq(rounds.id, participants.roundId))
    .innerJoin(agreements, eq(agreements.id, rounds.agreementId))
    .innerJoin(clauseVersions, eq(clauseVersions.itemId, reservations.itemId))
    .innerJoin(clauses, eq(clauses.id, clauseVersions.clauseId))
    .innerJoin(proposals, eq(proposals.id, clauses.proposalId))
    .where(and(eq(reservations.id, id), eq(reservations.state, 'shown'), publicProposal));
  return row === undefined ? null : { kind: 'reservation' as const, ...row };
}

/** A text that everybody may read, with what the rules of translating it ask; null where there is none. */
export async function findTranslatable(db: Db | Tx, id: TranslatableId) {
  if (isId('statement', id)) return findStatement(db, id);
  return isId('comment', id) ? findComment(db, id) : findReservation(db, id as Id<'reservation'>);
}
export type TranslatableRow = NonNullable<Awaited<ReturnType<typeof findTranslatable>>>;
