import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationsPage } from '../../../../features/organisation/organisations-page';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('title'), robots: { index: false } };
}

export default async function AdminOrganisationsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'organisation.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="organisation.govern" />;
  return <OrganisationsPage />;
}
