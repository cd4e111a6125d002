import { isId } from '@parley/domain/id';
import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PersonPage } from '../../../../../features/person/person-page';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

type Props = {
  params: Promise<{ person: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title'), robots: { index: false } };
}

export default async function AdminPersonPage({ params, searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'person.govern', new Date()) !== null)
    return <NotAllowed whose="administration" action="person.govern" />;
  const { person } = await params;
  if (!isId('person', person)) notFound();
  return <PersonPage personId={person} done={(await searchParams).done} />;
}
