import { isId } from '@parley/domain/id';
import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OrganisationPage } from '../../../../../features/organisation/organisation-page';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

type Props = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('title'), robots: { index: false } };
}

export default async function AdminOrganisationPage({ params, searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'organisation.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="organisation.govern" />;
  const { organisation } = await params;
  if (!isId('organisation', organisation)) notFound();
  const { from } = await searchParams;
  return <OrganisationPage organisationId={organisation} cursor={typeof from === 'string' ? from : null} />;
}
