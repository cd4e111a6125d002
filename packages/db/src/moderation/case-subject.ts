import type { CaseSubjectKind } from '@parley/domain/moderation';
import type { TranslatableId } from '@parley/domain/translation';
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
  translations,
} from '../schema';

/**
 * What a case is about, whichever kind of text it is. The query joins, all of them left: statements, comments, amendments,
 * reservations and translations on the case, items on `subjectItem`, proposals on `subjectProposal`, people on `subjectAuthor`.
 */
export const subjectKind = sql<CaseSubjectKind>`case
  when ${cases.statementId} is not null then 'statement'
  when ${cases.commentId} is not null then 'comment'
  when ${cases.amendmentId} is not null then 'amendment'
  when ${cases.reservationId} is not null then 'reservation'
  when ${cases.translationId} is not null then 'translation'
  else 'proposal' end`;

const clauseOfReservation = (column: 'proposal_id' | 'number') =>
  sql`(select c.${sql.identifier(column)} from ${clauseVersions} v join ${clauses} c on c.id = v.clause_id where v.item_id = ${reservations.itemId})`;
const authorOfReservation = sql`(select p.person_id from ${participants} p where p.id = ${reservations.participantId})`;
/** Number of the clause that a reservation is on; null for everything else. */
export const reservedClause = sql<number | null>`${clauseOfReservation('number')}`;

const originalOf = (ofStatement: string, ofComment: string, ofReservation: string) => sql`coalesce(
  (select ${sql.raw(ofStatement)} from ${statements} s where s.id = ${translations.statementId}),
  (select ${sql.raw(ofComment)} from ${comments} c where c.id = ${translations.commentId}),
  (select ${sql.raw(ofReservation)} from ${reservations} r where r.id = ${translations.reservationId}))`;
/** The text that a translation is of; null for everything else. */
export const translatedId = sql<TranslatableId | null>`coalesce(${translations.statementId}, ${translations.commentId}, ${translations.reservationId})`;
/** What a translation says in another language; null for everything else. */
export const originalText = sql<string | null>`${originalOf('s.text', 'c.body', 'r.body')}`;
export const originalLanguage = sql<string | null>`${originalOf('s.language', 'c.language', 'r.language')}`;
const proposalOfOriginal = originalOf(
  's.proposal_id',
  'c.proposal_id',
  '(select k.proposal_id from clause_versions v join clauses k on k.id = v.clause_id where v.item_id = r.item_id)',
);

export const subjectItem = sql`coalesce(${statements.itemId}, ${amendments.itemId})`;
export const subjectProposal = sql`coalesce(${statements.proposalId}, ${comments.proposalId}, ${amendments.proposalId}, ${cases.proposalId}, ${clauseOfReservation('proposal_id')}, ${proposalOfOriginal})`;
const ownProposal = (column: unknown) => sql`case when ${cases.proposalId} is not null then ${column} end`;
export const subjectAuthor = sql`coalesce(${statements.authorId}, ${comments.authorId}, ${amendments.authorId}, ${ownProposal(proposals.authorId)}, ${authorOfReservation}, ${translations.translatorId})`;

/** A proposal stands in several languages: a moderator reads the one of its author, where it has that. */
const proposalLanguage = sql`case when ${proposals.title} ? ${people.language} then ${people.language}
  else (select min(tag) from jsonb_object_keys(${proposals.title}) tag) end`;
export const subjectLanguage = sql<string>`coalesce(${statements.language}, ${comments.language}, ${amendments.language}, ${reservations.language}, ${translations.language}, ${ownProposal(proposalLanguage)})`;
/** Of an amendment: why, then the words. */
export const subjectText = sql<string>`coalesce(${statements.text}, ${comments.body}, ${reservations.body}, ${translations.text},
  ${amendments.reason} || E'\n\n' || coalesce(${amendments.text} ->> ${amendments.language}, ${amendments.text} ->> (${amendments.writtenIn} ->> 0)),
  ${ownProposal(sql`concat_ws(E'\n\n', ${proposals.title} ->> ${proposalLanguage}, ${proposals.summary} ->> ${proposalLanguage})`)})`;
