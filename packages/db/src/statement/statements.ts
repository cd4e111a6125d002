import type { Id } from '@parley/domain/id';
import { and, between, eq, inArray, sql } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { items, proposals, statements } from '../schema';

/** Numbers and duplicates of a round's statements are decided by one transaction at a time. */
export async function lockStatements(tx: Tx, roundId: Id<'round'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`statements:${roundId}`}::text, 0))`);
}

/** Statements that wait or may be voted on, whose text has a length in this range. */
export async function listStatementTexts(tx: Tx, roundId: Id<'round'>, shortest: number, longest: number) {
  return tx
    .select({ number: statements.number, text: statements.text, itemState: items.state })
    .from(statements)
    .innerJoin(items, eq(items.id, statements.itemId))
    .where(
      and(
        eq(statements.roundId, roundId),
        inArray(items.state, ['pending', 'live']),
        between(sql`char_length(${statements.text})`, shortest, longest),
      ),
    );
}

export async function isProposalOfRound(
  tx: Tx,
  proposalId: Id<'proposal'>,
  roundId: Id<'round'>,
): Promise<boolean> {
  const rows = await tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.id, proposalId), eq(proposals.roundId, roundId)));
  return rows.length > 0;
}

export type NewStatement = {
  roundId: Id<'round'>;
  proposalId: Id<'proposal'> | null;
  authorId: Id<'person'>;
  text: string;
  language: string;
  state: 'pending' | 'live';
  createdAt: Date;
};

/** Writes a statement with its item, under the next number of its round. Needs `lockStatements`. */
export async function saveStatement(
  tx: Tx,
  { state, ...statement }: NewStatement,
): Promise<{ statementId: Id<'statement'>; itemId: Id<'item'>; number: number }> {
  const { roundId, createdAt } = statement;
  const itemId = newId('item');
  const statementId = newId('statement');
  await tx.insert(items).values({ id: itemId, roundId, kind: 'statement', state, createdAt });
  const [row] = await tx
    .insert(statements)
    .values({
      ...statement,
      id: statementId,
      itemId,
      source: 'participant',
      number: sql`(select coalesce(max(s.number), 0) + 1 from ${statements} s where s.round_id = ${roundId})`,
    })
    .returning({ number: statements.number });
  return { statementId, itemId, number: row?.number ?? 0 };
}
