import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MyOrganisation } from '../../../../features/organisation/my-organisation';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mine.organisation'))('title') };
}

export default async function MyOrganisationPage({ searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'organisation.manage', new Date()) !== null)
    return <NotAllowed whose="administration" action="organisation.manage" />;
  const { from } = await searchParams;
  return <MyOrganisation viewer={viewer} cursor={typeof from === 'string' ? from : null} />;
}
