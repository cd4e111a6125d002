import 'server-only';
import type { PublishedReport } from '@parley/domain/report';
import { addressOfReport, type ReportLinks, writeQuery } from '@parley/report-page/page';
import { composition } from '../../server/composition';
import type { Reader } from '../shell/reader';

/** Its page on this site, and the last part of the addresses of its data. */
type Place = { page: string; data: 'report' | 'early-report' };

/** Where a report and what it speaks of are on this site. */
export function linksFor(
  report: PublishedReport,
  { href }: Reader,
  place: Place = { page: addressOfReport(report), data: 'report' },
): ReportLinks {
  const { OPERATOR_NAME, PUBLIC_URL } = composition().env;
  const address = href(place.page);
  const ending = report.edition === null ? '' : `?edition=${report.edition}`;
  return {
    href,
    here: (change, section) => address + writeQuery(change, section),
    data: (form) =>
      `/api/v1/rounds/${report.round.slug}/${place.data}${form === 'csv' ? '.csv' : ''}${ending}`,
    publisher: OPERATOR_NAME ?? 'Parley',
    address: (section) => `${PUBLIC_URL}${address}#${section}`,
  };
}
