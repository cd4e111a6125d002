import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, amendments, cases, clauses, clauseVersions, items, proposals } from '../schema';

/** What a moderator said who last took it out. */
const ofRefusal = <T>(column: typeof cases.rule | typeof cases.decisionReason) =>
  sql<T | null>`(select ${column} from ${cases} where ${cases.amendmentId} = ${amendments.id} and ${cases.state} = 'rejected' order by ${cases.decidedAt} desc limit 1)`;

/** A page of a person's amendments in their newest form, the newest first, and one row more where there is a next page. */
export async function listOwnAmendments(
  db: Db | Tx,
  { personId, cursor }: { personId: Id<'person'>; cursor: Cursor<'amendment'> | null },
) {
  return db
    .select({
      id: amendments.id,
      clauseNumber: clauses.number,
      number: amendments.number,
      state: amendments.state,
      itemState: items.state,
      reason: amendments.reason,
      language: amendments.language,
      createdAt: amendments.createdAt,
      decidedAt: amendments.decidedAt,
      proposalSlug: proposals.slug,
      proposalTitle: proposals.title,
      communityRules: agreements.communityRules,
      /** The version that it became. */
      version: clauseVersions.version,
      refusedRule: ofRefusal<number>(cases.rule),
      refusedReason: ofRefusal<string>(cases.decisionReason),
    })
    .from(amendments)
    .innerJoin(clauses, eq(clauses.id, amendments.clauseId))
    .innerJoin(proposals, eq(proposals.id, amendments.proposalId))
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .innerJoin(items, eq(items.id, amendments.itemId))
    .leftJoin(clauseVersions, eq(clauseVersions.amendmentId, amendments.id))
    .where(
      and(
        eq(amendments.authorId, personId),
        ne(amendments.state, 'rebased'),
        cursor === null
          ? undefined
          : sql`(${amendments.createdAt}, ${amendments.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(amendments.createdAt), desc(amendments.id))
    .limit(pageSize + 1);
}
