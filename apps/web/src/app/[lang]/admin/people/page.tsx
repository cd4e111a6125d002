import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeoplePage } from '../../../../features/person/people-page';
import { NotAllowed } from '../../../../features/shell/not-allowed';
import { reader } from '../../../../features/shell/reader';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title'), robots: { index: false } };
}

export default async function AdminPeoplePage() {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'person.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="person.govern" />;
  return <PeoplePage />;
}
