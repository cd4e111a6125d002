import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, asc, desc, eq, gt, ne, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { tierOfPerson } from '../organisation';
import {
  agreements,
  amendments,
  cases,
  comments,
  flags,
  items,
  parties,
  people,
  proposals,
  reservations,
  rounds,
  sectors,
  statements,
  translations,
} from '../schema';
import {
  originalLanguage,
  originalText,
  reservedClause,
  subjectAuthor,
  subjectItem,
  subjectKind,
  subjectLanguage,
  subjectProposal,
  subjectText,
  translatedId,
} from './case-subject';

const ruleNumbers = (joined: unknown): number[] =>
  String(joined)
    .split(',')
    .filter((number) => number !== '')
    .map(Number)
    .sort((a, b) => a - b);

/** Everything that a moderator reads of a case. Whoever asks is checked by the use case. */
const caseFields = {
  id: cases.id,
  number: sql<number>`${cases.number}`,
  reason: cases.reason,
  state: cases.state,
  openedAt: cases.openedAt,
  decidedAt: cases.decidedAt,
  decidedBy: cases.decidedBy,
  rule: cases.rule,
  decisionReason: cases.decisionReason,
  statementId: cases.statementId,
  commentId: cases.commentId,
  amendmentId: cases.amendmentId,
  reservationId: cases.reservationId,
  translationId: cases.translationId,
  translatedId,
  originalText,
  originalLanguage,
  clauseNumber: reservedClause,
  ownProposalId: cases.proposalId,
  subject: subjectKind,
  text: subjectText,
  textLanguage: subjectLanguage,
  statementNumber: statements.number,
  itemId: items.id,
  itemState: items.state,
  commentState: comments.state,
  authorId: people.id,
  authorPartyCode: people.partyCode,
  authorName: people.displayName,
  authorLanguage: people.language,
  authorConfirmed: sql<boolean>`${people.emailConfirmedAt} is not null`,
  authorTier: tierOfPerson,
  partyName: parties.name,
  sectorName: sectors.name,
  roundSlug: rounds.slug,
  roundTitle: rounds.title,
  proposalNumber: proposals.number,
  proposalSlug: proposals.slug,
  proposalTitle: proposals.title,
  communityRules: agreements.communityRules,
  /** Rules that its flags name, each once. */
  flagRules: sql<
    number[]
  >`(select coalesce(string_agg(distinct ${flags.rule}::text, ','), '') from ${flags} where ${flags.commentId} = ${cases.commentId})`.mapWith(
    ruleNumbers,
  ),
  flagCount: sql<number>`(select count(*)::int from ${flags} where ${flags.commentId} = ${cases.commentId})`,
};

const select = (db: Db | Tx) =>
  db
    .select(caseFields)
    .from(cases)
    .leftJoin(statements, eq(statements.id, cases.statementId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(amendments, eq(amendments.id, cases.amendmentId))
    .leftJoin(reservations, eq(reservations.id, cases.reservationId))
    .leftJoin(translations, eq(translations.id, cases.translationId))
    .leftJoin(items, eq(items.id, subjectItem))
    .leftJoin(proposals, eq(proposals.id, subjectProposal))
    .leftJoin(people, eq(people.id, subjectAuthor))
    .leftJoin(rounds, eq(rounds.id, cases.roundId))
    .leftJoin(agreements, sql`${agreements.id} = coalesce(${rounds.agreementId}, ${proposals.agreementId})`)
    .leftJoin(parties, and(eq(parties.agreementId, agreements.id), eq(parties.code, people.partyCode)))
    .leftJoin(sectors, and(eq(sectors.agreementId, agreements.id), eq(sectors.code, people.sectorCode)));
export type CaseRow = Awaited<ReturnType<typeof select>>[number];

/**
 * A page of waiting cases, the oldest first, and one row more where there is a next page.
 *
 * @param partyCode only those whose author is of this party's public; null for all
 */
export async function listWaitingCases(
  db: Db | Tx,
  cursor: Cursor<'case'> | null,
  partyCode: string | null,
): Promise<CaseRow[]> {
  return select(db)
    .where(
      and(
        eq(cases.state, 'waiting'),
        partyCode === null ? undefined : eq(people.partyCode, partyCode),
        cursor === null
          ? undefined
          : sql`(${cases.openedAt}, ${cases.id}) > (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(asc(cases.openedAt), asc(cases.id))
    .limit(pageSize + 1);
}

const findOne = async (db: Db | Tx, which: SQL): Promise<CaseRow | null> => {
  const [row] = await select(db).where(which);
  return row ?? null;
};
export const findCase = (db: Db | Tx, caseId: Id<'case'>) => findOne(db, eq(cases.id, caseId));
export const findCaseByNumber = (db: Db | Tx, number: number) => findOne(db, eq(cases.number, number));

/** How many cases wait, and since when the oldest one does: all, or those with authors of one party's public. */
export async function findQueueLength(db: Db | Tx, partyCode: string | null) {
  const [row] = await db
    .select({
      waiting: sql<number>`count(*)::int`,
      oldest: sql<string | null>`min(${cases.openedAt})`,
    })
    .from(cases)
    .leftJoin(statements, eq(statements.id, cases.statementId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(amendments, eq(amendments.id, cases.amendmentId))
    .leftJoin(reservations, eq(reservations.id, cases.reservationId))
    .leftJoin(translations, eq(translations.id, cases.translationId))
    .leftJoin(proposals, eq(proposals.id, cases.proposalId))
    .leftJoin(people, eq(people.id, subjectAuthor))
    .where(and(eq(cases.state, 'waiting'), partyCode === null ? undefined : eq(people.partyCode, partyCode)));
  return {
    waiting: row?.waiting ?? 0,
    oldestAt: row?.oldest ? new Date(row.oldest) : null,
  };
}

/** What this moderator decided last, where it was after the moment. */
export async function findLastDecision(db: Db | Tx, moderatorId: Id<'person'>, after: Date) {
  const [row] = await db
    .select({
      caseId: cases.id,
      number: sql<number>`${cases.number}`,
      state: cases.state,
      subject: subjectKind,
      decidedAt: sql<Date>`${cases.decidedAt}`.mapWith(cases.decidedAt),
    })
    .from(cases)
    .where(and(ne(cases.state, 'waiting'), eq(cases.decidedBy, moderatorId), gt(cases.decidedAt, after)))
    .orderBy(desc(cases.decidedAt), desc(cases.id))
    .limit(1);
  return row ?? null;
}

export async function listFlags(db: Db | Tx, commentId: Id<'comment'>) {
  return db
    .select({ rule: flags.rule, note: flags.note, createdAt: flags.createdAt })
    .from(flags)
    .where(eq(flags.commentId, commentId))
    .orderBy(asc(flags.createdAt), asc(flags.id));
}

/** What an author has written so far, and how much of it was rejected. */
export async function findAuthorRecord(db: Db | Tx, authorId: Id<'person'>) {
  const [written, commented, amended, rejected] = await Promise.all([
    db.$count(statements, eq(statements.authorId, authorId)),
    db.$count(comments, eq(comments.authorId, authorId)),
    db.$count(amendments, and(eq(amendments.authorId, authorId), eq(amendments.revision, 1))),
    db
      .select({ count: sql<number>`count(*)::int` })
      .from(cases)
      .leftJoin(statements, eq(statements.id, cases.statementId))
      .leftJoin(comments, eq(comments.id, cases.commentId))
      .leftJoin(amendments, eq(amendments.id, cases.amendmentId))
      .leftJoin(reservations, eq(reservations.id, cases.reservationId))
      .leftJoin(translations, eq(translations.id, cases.translationId))
      .leftJoin(proposals, eq(proposals.id, cases.proposalId))
      .where(and(eq(cases.state, 'rejected'), eq(subjectAuthor, authorId))),
  ]);
  return { statements: written, comments: commented, amendments: amended, rejected: rejected[0]?.count ?? 0 };
}
