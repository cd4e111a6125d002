import type { FindReportInput } from '@parley/domain/report';
import { ReportBody, readQuery, readReport, type SearchParams } from '@parley/report-page/page';
import { reader } from '../shell/reader';
import { linksFor } from './links';
import { loadReport } from './load-report';
import { NoReport } from './no-report';
import { ReportPositions } from './report-positions';

type Props = {
  /** Null for the newest report there is. */
  input: FindReportInput | null;
  searchParams: SearchParams;
};

/** The consensus report of a round. */
export async function ReportPage({ input, searchParams }: Props) {
  const loaded = await loadReport(input);
  if (loaded.found === null) return <NoReport outlook={loaded.outlook} />;
  const who = await reader();
  const reading = readReport({
    ...loaded.found,
    standing: loaded.standing,
    query: readQuery(searchParams),
    reader: { locale: who.locale, formats: who.formats, country: who.viewer?.partyCode ?? null },
    links: linksFor(loaded.found.report, who),
  });
  return (
    <>
      <ReportBody reading={reading} />
      {reading.query.show === null ? <ReportPositions report={loaded.found.report} /> : null}
    </>
  );
}
