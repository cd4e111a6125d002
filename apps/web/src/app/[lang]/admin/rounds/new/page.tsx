import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoundFormPage } from '../../../../../features/round/round-form-page';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round.form'))('newTitle'), robots: { index: false } };
}

export default async function NewRoundPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'round.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="round.govern" />;
  return <RoundFormPage round={null} />;
}
