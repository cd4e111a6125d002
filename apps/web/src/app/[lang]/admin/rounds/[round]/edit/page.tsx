import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadGovernedRound } from '../../../../../../features/round/load-governed-round';
import { RoundFormPage } from '../../../../../../features/round/round-form-page';
import { NotAllowed } from '../../../../../../features/shell/not-allowed';
import { reader } from '../../../../../../features/shell/reader';

type Props = { params: Promise<{ round: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round.form'))('editTitle'), robots: { index: false } };
}

export default async function EditRoundPage({ params }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'round.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="round.govern" />;
  return <RoundFormPage round={await loadGovernedRound((await params).round)} />;
}
