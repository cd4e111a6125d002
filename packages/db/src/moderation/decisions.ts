import { type Cursor, pageSize } from '@parley/domain/page';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, cases, comments, items, people, proposals, rounds, statements } from '../schema';

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
      subject: sql<
        'statement' | 'comment'
      >`case when ${cases.statementId} is null then 'comment' else 'statement' end`,
      text: sql<
        string | null
      >`case when ${cases.state} = 'accepted' and ${items.state} = 'live' then ${statements.text} when ${cases.state} = 'accepted' and ${comments.state} = 'shown' then ${comments.body} end`,
      textLanguage: sql<string>`coalesce(${statements.language}, ${comments.language})`,
      /** The reason is written for the author, in the author's language. */
      reasonLanguage: sql<string>`coalesce(${people.language}, ${statements.language}, ${comments.language})`,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
      proposalNumber: proposals.number,
      proposalSlug: proposals.slug,
      proposalTitle: proposals.title,
      communityRules: agreements.communityRules,
    })
    .from(cases)
    .leftJoin(statements, eq(statements.id, cases.statementId))
    .leftJoin(items, eq(items.id, statements.itemId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(people, sql`${people.id} = coalesce(${statements.authorId}, ${comments.authorId})`)
    .leftJoin(proposals, sql`${proposals.id} = coalesce(${statements.proposalId}, ${comments.proposalId})`)
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
