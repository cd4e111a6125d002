import { isId } from '@parley/domain/id';
import { permissionObstacle } from '@parley/domain/permission';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpenLetter } from '../../../../../features/letter/open-letter';
import { NotAllowed } from '../../../../../features/shell/not-allowed';
import { reader } from '../../../../../features/shell/reader';

type Props = {
  params: Promise<{ letter: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters-admin'))('title'), robots: { index: false } };
}

export default async function LetterPage({ params, searchParams }: Props) {
  const { viewer } = await reader();
  if (permissionObstacle(viewer, 'letter.read', new Date()) !== null)
    return <NotAllowed whose="administration" action="letter.read" />;
  const { letter } = await params;
  if (!isId('letter', letter)) notFound();
  const { done, refused } = await searchParams;
  return <OpenLetter letterId={letter} isDone={done === 'yes'} refused={refused} />;
}
