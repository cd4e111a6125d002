import type { CaseSubjectKind } from '@parley/domain/moderation';
import { sql } from 'drizzle-orm';
import {
  amendments,
  cases,
  clauses,
  clauseVersions,
  comments,
  participants,
  people,
  proposals,
  reservations,
  statements,
} from '../schema';

/**
 * What a case is about, whichever kind of text it is. The query joins, all of them left: statements, comments, amendments
 * and reservations on the case, items on `subjectItem`, proposals on `subjectProposal`, people on `subjectAuthor`.
 */
export const subjectKind = sql<CaseSubjectKind>`case
  when ${cases.statementId} is not null then 'statement'
  when ${cases.commentId} is not null then 'comment'
  when ${cases.amendmentId} is not null then 'amendment'
  when ${cases.reservationId} is not null then 'reservation'
  else 'proposal' end`;

const clauseOfReservation = (column: 'proposal_id' | 'number') =>
  sql`(select c.${sql.identifier(column)} from ${clauseVersions} v join ${clauses} c on c.id = v.clause_id where v.item_id = ${reservations.itemId})`;
const authorOfReservation = sql`(select p.person_id from ${participants} p where p.id = ${reservations.participantId})`;
/** Number of the clause that a reservation is on; null for everything else. */
export const reservedClause = sql<number | null>`${clauseOfReservation('number')}`;

export const subjectItem = sql`coalesce(${statements.itemId}, ${amendments.itemId})`;
export const subjectProposal = sql`coalesce(${statements.proposalId}, ${comments.proposalId}, ${amendments.proposalId}, ${cases.proposalId}, ${clauseOfReservation('proposal_id')})`;
const ownProposal = (column: unknown) => sql`case when ${cases.proposalId} is not null then ${column} end`;
export const subjectAuthor = sql`coalesce(${statements.authorId}, ${comments.authorId}, ${amendments.authorId}, ${ownProposal(proposals.authorId)}, ${authorOfReservation})`;

/** A proposal stands in several languages: a moderator reads the one of its author, where it has that. */
const proposalLanguage = sql`case when ${proposals.title} ? ${people.language} then ${people.language}
  else (select min(tag) from jsonb_object_keys(${proposals.title}) tag) end`;
export const subjectLanguage = sql<string>`coalesce(${statements.language}, ${comments.language}, ${amendments.language}, ${reservations.language}, ${ownProposal(proposalLanguage)})`;
/** Of an amendment: why, then the words. */
export const subjectText = sql<string>`coalesce(${statements.text}, ${comments.body}, ${reservations.body},
  ${amendments.reason} || E'\n\n' || coalesce(${amendments.text} ->> ${amendments.language}, ${amendments.text} ->> (${amendments.writtenIn} ->> 0)),
  ${ownProposal(sql`concat_ws(E'\n\n', ${proposals.title} ->> ${proposalLanguage}, ${proposals.summary} ->> ${proposalLanguage})`)})`;
