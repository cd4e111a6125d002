import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationsPage } from '../../../../features/invitation/invitations-page';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitation'))('title'), robots: { index: false } };
}

export default async function AdminInvitationsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'organisation.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="organisation.govern" />;
  return <InvitationsPage />;
}
