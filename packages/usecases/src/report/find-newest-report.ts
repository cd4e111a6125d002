import { findAgreement } from '@parley/db/agreement';
import { listRoundsWithReport } from '@parley/db/report';
import { DomainError, isDomainError } from '@parley/domain/error';
import type { FindNewestReportInput } from '@parley/domain/report';
import type { Deps } from '../deps';
import { type FoundReport, findReport } from './find-report';

/**
 * The newest report of an agreement: of a real round where any has one to show, else the demonstration.
 *
 * @throws DomainError `report-missing` where there is none at all
 */
export async function findNewestReport(deps: Deps, input: FindNewestReportInput): Promise<FoundReport> {
  const agreement = await findAgreement(deps.db, input.agreementSlug);
  const rounds = agreement === null ? [] : await listRoundsWithReport(deps.db, agreement.id);
  for (const slug of rounds) {
    try {
      return await findReport(deps, slug);
    } catch (error) {
      // Computed, but not to be shown before an edition or the close; or removed this moment.
      if (!isDomainError(error) || !['report-missing', 'not-found'].includes(error.code)) throw error;
    }
  }
  throw new DomainError('report-missing');
}
