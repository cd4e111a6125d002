import type { Id } from '@parley/domain/id';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { roundFacts } from '../round';
import { reports, rounds } from '../schema';

/** The newest edition of each real round of some agreements, newest first. Whether it shows yet is for the rules to say. */
export async function listNewestEditions(db: Db | Tx, ...agreementIds: Id<'agreement'>[]) {
  const newest = db
    .selectDistinctOn([reports.roundId], {
      roundId: reports.roundId,
      edition: reports.edition,
      computedAt: reports.computedAt,
    })
    .from(reports)
    .where(isNotNull(reports.edition))
    .orderBy(reports.roundId, desc(reports.edition))
    .as('newest');
  return db
    .select({
      slug: rounds.slug,
      round: roundFacts,
      edition: newest.edition,
      computedAt: newest.computedAt,
    })
    .from(newest)
    .innerJoin(rounds, eq(rounds.id, newest.roundId))
    .where(and(inArray(rounds.agreementId, agreementIds), eq(rounds.demonstration, false)))
    .orderBy(desc(newest.computedAt));
}
