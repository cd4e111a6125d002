import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminsOnly } from '../../../../features/letter/admins-only';
import { OrganisationsPage } from '../../../../features/organisation/organisations-page';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('title'), robots: { index: false } };
}

export default async function AdminOrganisationsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'organisation.govern', new Date()) !== null) return <AdminsOnly />;
  return <OrganisationsPage />;
}
