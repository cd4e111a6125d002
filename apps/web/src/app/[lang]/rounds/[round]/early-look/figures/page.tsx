import { permissionObstacle } from '@parley/domain/permission';
import type { SearchParams } from '@parley/report-page/page';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarlyFiguresPage } from '../../../../../../features/early-look/early-figures-page';
import { reportInput } from '../../../../../../features/report/report-input';
import { NotAllowed } from '../../../../../../features/shell/not-allowed';
import { reader } from '../../../../../../features/shell/reader';

type Props = { params: Promise<{ round: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('early-look'))('title'), robots: { index: false } };
}

export default async function RoundEarlyFiguresPage({ params, searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'figures.look', new Date()) !== null)
    return <NotAllowed whose="analysis" action="figures.look" />;
  return <EarlyFiguresPage round={reportInput(await params).round} searchParams={await searchParams} />;
}
