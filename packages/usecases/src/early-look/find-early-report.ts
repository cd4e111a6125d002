import { findLookedAt } from '@parley/db/early-look';
import { findRoundIdBySlug } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { earlyLookEndsAt, isLookingEarly } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { type FoundReport, findWantedReport } from '../report';

/** The running report of a round, for as long as an early look of this viewer's stands. */
export type EarlyReport = FoundReport & { endsAt: Date };

/**
 * @throws DomainError `look-missing` where no entry of theirs stands in public, or its time is over
 */
export async function findEarlyReport(
  deps: Deps,
  viewer: MaybeViewer,
  { round: slug }: { round: string },
): Promise<EarlyReport> {
  permit(deps, viewer, 'figures.look');
  const roundId = await findRoundIdBySlug(deps.db, slug);
  if (roundId === null) throw new DomainError('not-found');
  const lookedAt = await findLookedAt(deps.db, roundId, viewer.personId);
  if (lookedAt === null || !isLookingEarly(lookedAt, deps.now())) throw new DomainError('look-missing');
  return { ...(await findWantedReport(deps, slug, { lookedAt })), endsAt: earlyLookEndsAt(lookedAt) };
}
