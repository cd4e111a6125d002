import type { SearchParams } from '@parley/report-page/page';
import { reportInput } from '../../../../../features/report/report-input';
import { ReportPage } from '../../../../../features/report/report-page';
import { reportMetadata } from '../../../../../features/report/report-title';

type Props = { params: Promise<{ round: string }>; searchParams: Promise<SearchParams> };

export const generateMetadata = async ({ params }: Props) => reportMetadata(reportInput(await params));

export default async function RoundReportPage({ params, searchParams }: Props) {
  return <ReportPage input={reportInput(await params)} searchParams={await searchParams} />;
}
