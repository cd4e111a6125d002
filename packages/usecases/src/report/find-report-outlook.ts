import { findAgreement } from '@parley/db/agreement';
import { findForemostRound } from '@parley/db/report';
import { findRoundFrame, findRoundIdBySlug } from '@parley/db/round';
import { DomainError } from '@parley/domain/error';
import { type FindOutlookInput, firstReportOf, type ReportOutlook } from '@parley/domain/report';
import { isClosed } from '@parley/domain/round';
import type { Deps } from '../deps';

/**
 * When the first report of a round is to be there. Without a slug the round of the agreement that people are most likely
 * to mean; null where there is none.
 *
 * @throws DomainError `not-found` for a slug that no round has
 */
export async function findReportOutlook(deps: Deps, input: FindOutlookInput): Promise<ReportOutlook | null> {
  const slug = input.round ?? (await foremostRound(deps, input.agreementSlug));
  if (slug === null) return null;
  const roundId = await findRoundIdBySlug(deps.db, slug);
  const round = roundId === null ? null : await findRoundFrame(deps.db, roundId);
  if (round === null || round.state === 'draft') {
    // Nobody asked for this one, and it was taken back this moment: another is meant then.
    if (input.round === null) return findReportOutlook(deps, input);
    throw new DomainError('not-found');
  }
  const now = deps.now();
  const { afterClose, dueAt } = firstReportOf(round);
  return {
    slug,
    title: round.title,
    state: isClosed(round, now) && round.state === 'open' ? 'closed' : round.state,
    demonstration: round.demonstration,
    timeZone: round.timeZone,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    afterClose,
    dueAt: dueAt > now ? dueAt : null,
  };
}

async function foremostRound({ db, now }: Deps, agreementSlug: string | null): Promise<string | null> {
  const agreement = await findAgreement(db, agreementSlug);
  return agreement === null ? null : findForemostRound(db, agreement.id, now());
}
