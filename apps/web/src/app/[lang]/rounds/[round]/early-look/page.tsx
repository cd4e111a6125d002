import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarlyLookPage } from '../../../../../features/early-look/early-look-page';
import { reportInput } from '../../../../../features/report/report-input';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

type Props = { params: Promise<{ round: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('early-look.page'))('title'), robots: { index: false } };
}

export default async function RoundEarlyLookPage({ params }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'figures.look', new Date()) !== null)
    return <NotAllowed whose="analysis" action="figures.look" />;
  return <EarlyLookPage round={reportInput(await params).round} />;
}
