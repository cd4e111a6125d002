import type { Followed } from '@parley/domain/follow';
import type { Id } from '@parley/domain/id';
import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import { type Db, newId, type Tx } from '../client';
import { agreements, follows, items, policyDomains, proposals, statements } from '../schema';
import { statementTranslations } from '../translation';

export type FollowedRow = Pick<
  typeof follows.$inferInsert,
  'proposalId' | 'statementId' | 'agreementId' | 'domainCode'
>;

/** The row that a thing is followed by; null where there is none that everybody may read. */
export async function findFollowed(tx: Tx, what: Followed): Promise<FollowedRow | null> {
  const nothing = { proposalId: null, statementId: null, agreementId: null, domainCode: null };
  if (what.kind === 'proposal') {
    const [row] = await tx
      .select({ proposalId: proposals.id })
      .from(proposals)
      .where(and(eq(proposals.slug, what.slug), notInArray(proposals.state, ['draft', 'submitted'])));
    return row === undefined ? null : { ...nothing, ...row };
  }
  if (what.kind === 'statement') {
    const [row] = await tx
      .select({ statementId: statements.id })
      .from(statements)
      .innerJoin(items, eq(items.id, statements.itemId))
      .where(and(eq(statements.id, what.statementId), eq(items.state, 'live')));
    return row === undefined ? null : { ...nothing, ...row };
  }
  const [row] = await tx
    .select({ agreementId: policyDomains.agreementId, domainCode: policyDomains.code })
    .from(policyDomains)
    .innerJoin(agreements, eq(agreements.id, policyDomains.agreementId))
    .where(and(eq(agreements.slug, what.agreementSlug), eq(policyDomains.code, what.code)));
  return row === undefined ? null : { ...nothing, ...row };
}

export const countFollows = (db: Db | Tx, personId: Id<'person'>): Promise<number> =>
  db.$count(follows, eq(follows.personId, personId));

/** Following what is followed already changes nothing. */
export async function saveFollow(tx: Tx, personId: Id<'person'>, row: FollowedRow, now: Date): Promise<void> {
  await tx
    .insert(follows)
    .values({ ...row, id: newId('follow'), personId, createdAt: now })
    .onConflictDoNothing();
}

export async function deleteFollow(tx: Tx, personId: Id<'person'>, row: FollowedRow): Promise<void> {
  const { proposalId, statementId, agreementId, domainCode } = row;
  await tx
    .delete(follows)
    .where(
      and(
        eq(follows.personId, personId),
        proposalId ? eq(follows.proposalId, proposalId) : isNull(follows.proposalId),
        statementId ? eq(follows.statementId, statementId) : isNull(follows.statementId),
        agreementId ? eq(follows.agreementId, agreementId) : isNull(follows.agreementId),
        domainCode ? eq(follows.domainCode, domainCode) : isNull(follows.domainCode),
      ),
    );
}

/** All that a person follows, the oldest first, with its names. */
export async function listFollows(db: Db | Tx, personId: Id<'person'>) {
  return db
    .select({
      proposalSlug: proposals.slug,
      proposalTitle: proposals.title,
      statementId: statements.id,
      statementNumber: statements.number,
      statementText: statements.text,
      statementLanguage: statements.language,
      translations: statementTranslations,
      itemState: items.state,
      agreementSlug: agreements.slug,
      domainCode: policyDomains.code,
      domainName: policyDomains.name,
    })
    .from(follows)
    .leftJoin(statements, eq(statements.id, follows.statementId))
    .leftJoin(items, eq(items.id, statements.itemId))
    .leftJoin(proposals, eq(proposals.id, follows.proposalId))
    .leftJoin(
      policyDomains,
      and(eq(policyDomains.agreementId, follows.agreementId), eq(policyDomains.code, follows.domainCode)),
    )
    .leftJoin(agreements, eq(agreements.id, policyDomains.agreementId))
    .where(eq(follows.personId, personId))
    .orderBy(asc(follows.createdAt), asc(follows.id));
}
