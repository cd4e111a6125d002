import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import { agreements, cases, items, rounds, statements } from '../schema';
import { statementTranslations, translatorNames } from '../translation';

const fields = {
  statementId: statements.id,
  itemId: statements.itemId,
  number: statements.number,
  text: statements.text,
  language: statements.language,
  translations: statementTranslations,
  translators: translatorNames('statement'),
  itemState: items.state,
  createdAt: statements.createdAt,
};

const before = (cursor: Cursor<'statement'> | null) =>
  cursor === null
    ? undefined
    : sql`(${statements.createdAt}, ${statements.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`;

/** A page of a person's statements with the newest decision on each, and one row more where there is a next page. */
export async function listMyStatements(
  db: Db | Tx,
  query: { personId: Id<'person'>; cursor: Cursor<'statement'> | null },
) {
  const decided = db
    .selectDistinctOn([cases.statementId], {
      statementId: cases.statementId,
      state: cases.state,
      rule: cases.rule,
      reason: cases.decisionReason,
      decidedAt: cases.decidedAt,
    })
    .from(cases)
    .innerJoin(statements, eq(statements.id, cases.statementId))
    .where(eq(statements.authorId, query.personId))
    .orderBy(cases.statementId, desc(cases.openedAt))
    .as('decided');
  return db
    .select({
      ...fields,
      agreementId: rounds.agreementId,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
      communityRules: agreements.communityRules,
      round: roundFacts,
      caseState: decided.state,
      rule: decided.rule,
      reason: decided.reason,
      decidedAt: decided.decidedAt,
    })
    .from(statements)
    .innerJoin(items, eq(items.id, statements.itemId))
    .innerJoin(rounds, eq(rounds.id, statements.roundId))
    .innerJoin(agreements, eq(agreements.id, rounds.agreementId))
    .leftJoin(decided, eq(decided.statementId, statements.id))
    .where(and(eq(statements.authorId, query.personId), before(query.cursor)))
    .orderBy(desc(statements.createdAt), desc(statements.id))
    .limit(pageSize + 1);
}

/** A page of a round's votable statements, the newest first; of one proposal where one is named. */
export async function listStatements(
  db: Db | Tx,
  query: {
    roundId: Id<'round'>;
    proposalId: Id<'proposal'> | null;
    cursor: Cursor<'statement'> | null;
  },
) {
  return db
    .select(fields)
    .from(statements)
    .innerJoin(items, eq(items.id, statements.itemId))
    .where(
      and(
        eq(statements.roundId, query.roundId),
        query.proposalId === null ? undefined : eq(statements.proposalId, query.proposalId),
        eq(items.state, 'live'),
        before(query.cursor),
      ),
    )
    .orderBy(desc(statements.createdAt), desc(statements.id))
    .limit(pageSize + 1);
}
