import { listRoundsWithReport } from '@parley/db/report';
import { DomainError, isDomainError } from '@parley/domain/error';
import type { Deps } from '../deps';
import { type FoundReport, findReport } from './find-report';

/**
 * The newest report there is: of a real round where any has one to show, else the demonstration.
 *
 * @throws DomainError `report-missing` where there is none at all
 */
export async function findNewestReport(deps: Deps): Promise<FoundReport> {
  for (const slug of await listRoundsWithReport(deps.db)) {
    try {
      return await findReport(deps, slug);
    } catch (error) {
      // Computed, but not to be shown before an edition or the close; or removed this moment.
      if (!isDomainError(error) || !['report-missing', 'not-found'].includes(error.code)) throw error;
    }
  }
  throw new DomainError('report-missing');
}
