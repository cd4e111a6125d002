import { type Cursor, pageSize } from '@parley/domain/page';
import { and, desc, eq, ne, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import {
  agreements,
  amendments,
  cases,
  comments,
  items,
  people,
  proposals,
  reservations,
  rounds,
  statements,
  translations,
} from '../schema';
import {
  subjectAuthor,
  subjectItem,
  subjectKind,
  subjectLanguage,
  subjectProposal,
  subjectText,
} from './case-subject';

/**
 * A page of the public log, the newest decision first, and one row more where there is a next page. It names no
 * author and no moderator, and carries a text only while that text is shown elsewhere too.
 */
export async function listDecisions(db: Db | Tx, cursor: Cursor<'case'> | null) {
  return db
    .select({
      id: cases.id,
      number: sql<number>`${cases.number}`,
      reason: cases.reason,
      state: cases.state,
      decidedAt: sql<Date>`${cases.decidedAt}`.mapWith(cases.decidedAt),
      rule: cases.rule,
      decisionReason: cases.decisionReason,
      subject: subjectKind,
      text: sql<
        string | null
      >`case when ${cases.state} = 'accepted' and (${items.state} = 'live' or ${comments.state} = 'shown' or ${reservations.state} = 'shown' or ${translations.state} = 'confirmed' or (${cases.proposalId} is not null and ${notInArray(proposals.state, ['draft', 'submitted'])})) then ${subjectText} end`,
      textLanguage: subjectLanguage,
      /** The reason is written for the author, in the author's language. */
      reasonLanguage: sql<string>`coalesce(${people.language}, ${subjectLanguage})`,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
      proposalNumber: proposals.number,
      proposalSlug: proposals.slug,
      proposalTitle: proposals.title,
      communityRules: agreements.communityRules,
    })
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
    .where(
      and(
        ne(cases.state, 'waiting'),
        cursor === null
          ? undefined
          : sql`(${cases.decidedAt}, ${cases.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(cases.decidedAt), desc(cases.id))
    .limit(pageSize + 1);
}
export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];
