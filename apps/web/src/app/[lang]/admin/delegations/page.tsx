import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RosterPage } from '../../../../features/official-position/roster-page';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('official-position.roster');
  return { title: t('title'), robots: { index: false } };
}

export default async function AdminDelegationsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'person.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="person.govern" />;
  return <RosterPage />;
}
