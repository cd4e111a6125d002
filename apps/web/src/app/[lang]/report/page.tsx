import { ReportPage } from '../../../features/report/report-page';
import type { SearchParams } from '../../../features/report/report-query';
import { reportMetadata } from '../../../features/report/report-title';

type Props = { searchParams: Promise<SearchParams> };

export const generateMetadata = () => reportMetadata(null);

export default async function NewestReportPage({ searchParams }: Props) {
  return <ReportPage input={null} searchParams={await searchParams} />;
}
