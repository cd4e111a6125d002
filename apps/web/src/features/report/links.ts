import 'server-only';
import type { PublishedReport } from '@parley/domain/report';
import { addressOfReport, type ReportLinks, writeQuery } from '@parley/report-page/page';
import { composition } from '../../server/composition';
import type { Reader } from '../shell/reader';

/** Where a report and what it speaks of are on this site. */
export function linksFor(report: PublishedReport, { href }: Reader): ReportLinks {
  const { OPERATOR_NAME, PUBLIC_URL } = composition().env;
  const address = href(addressOfReport(report));
  const ending = report.edition === null ? '' : `?edition=${report.edition}`;
  return {
    href,
    here: (change, section) => address + writeQuery(change, section),
    data: (form) => `/api/v1/rounds/${report.round.slug}/report${form === 'csv' ? '.csv' : ''}${ending}`,
    publisher: OPERATOR_NAME ?? 'Parley',
    address: (section) => `${PUBLIC_URL}${address}#${section}`,
  };
}
