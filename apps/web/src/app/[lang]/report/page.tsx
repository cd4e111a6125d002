import type { SearchParams } from '@parley/report-page/page';
import { ReportPage } from '../../../features/report/report-page';
import { reportMetadata } from '../../../features/report/report-title';

type Props = { searchParams: Promise<SearchParams> };

export const generateMetadata = () => reportMetadata(null);

export default async function NewestReportPage({ searchParams }: Props) {
  return <ReportPage input={null} searchParams={await searchParams} />;
}
