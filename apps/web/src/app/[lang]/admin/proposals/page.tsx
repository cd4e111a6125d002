import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GovernedProposalsPage } from '../../../../features/governed-proposal/governed-proposals-page';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('governed-proposal'))('title'), robots: { index: false } };
}

export default async function AdminProposalsPage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'proposal.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="proposal.govern" />;
  return <GovernedProposalsPage />;
}
